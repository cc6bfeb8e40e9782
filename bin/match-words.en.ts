// What `gwarchod match` says in English: its help, what it guessed, what it refuses and what to do, and how a run ended.

import type { WordsOf } from '#platform';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const percent = (share: number): string => (share * 100).toFixed(1);

export const en = {
  help: {
    roles: 'Roles for columns.json:',
    notes: `Without --columns they are guessed from heading and content, and said. Records are joined from --threshold.
Left out, it is chosen, 0.95 or higher. Groups are listed in --review from --review-from.
Decisions are kept whatever the evidence, and taught from. A model learned with them says so in the report.
"-" is standard input or output, for one file each way; the summary then goes to standard error.
A row with too many or too few cells, or without an id of its own, refuses the file.
With --rejects it is listed there with what to do, the others are matched, and the status is 1.
With --skip-bad-rows it is left out, and the status is 0.
--language is en or cy; left out, it is that of the system (LC_ALL, LC_MESSAGES, LANG).
Exit: 0 good, 1 input, rows or model refused, 2 usage, 3 fault, such as a full disk.
Where the whole is refused nothing is written.`,
    propose: `Looks at every source record in the store and proposes which are the same person.
Reviewers find the proposals at /matches. Nothing is joined but by the force's own rule for equal identifiers.
Running it again adds only what is new or changed. --demo uses the demonstration force in data/demo.
Exit: 0 good, 1 no store or model refused, 2 usage, 3 fault.`,
  },
  standardInput: 'standard input',
  standardOutput: 'standard output',
  lines: (lines: readonly number[], isMore: boolean) => `lines ${lines.join(', ')}${isMore ? ', …' : ''}`,
  usage: {
    option: (option: string) => `${option} is not known, or its value is missing.`,
    language: '--language must be en or cy.',
    inputAndOutput: '--input and --output are needed. gwarchod match --help shows all options.',
    modelAndTrain: 'Give --model to use a model or --train to learn one, not both.',
    number: (option: string, least: number, most: number) =>
      `${option} must be a number from ${least} to ${most}.`,
    inputTwice: (path: string) => `${path} is given twice. Name each input once.`,
    state: '--state is needed: the folder that match --state made.',
    leftAndRight: '--left and --right are needed.',
    oneRecord: '--left and --right are one record. Name two.',
    event: (events: number) => `--event is needed. Events are numbered 1 to ${events}.`,
    clustersAndTruth: '--clusters and --truth are needed.',
  },
  fault: {
    causes: {
      ENOSPC: 'the disk is full',
      EDQUOT: 'the quota is used up',
      EFBIG: 'the file would be larger than is allowed',
      EIO: 'the disk failed',
      EROFS: 'the disk is read-only',
    },
    unwritten: (path: string, why: string) => `${path} could not be written: ${why}.`,
    cause: (cause: string, code: string) => `${cause} (${code})`,
    unchanged: 'No file was changed. Make room or name another, and run again.',
    inPlace: (paths: readonly string[]) =>
      `These were put in place before it and are no whole answer: ${paths.join(', ')}. Run again.`,
    inside: (kind: string, left: string) =>
      `Something went wrong inside the program (${kind}). ${left} Report it as SECURITY.md says: the command and this line, without personal data. On a machine without real data, GWARCHOD_TRACE=yes prints where it happened.`,
    nothingProposed: 'Nothing was proposed.',
    nothingWritten: 'Nothing was written.',
  },
  files: {
    folder: (path: string) => `${path} is a folder. Name the file in it.`,
    absent: (path: string) => `There is no file ${path}, or it cannot be read. Check the path.`,
    notJson: (path: string) => `${path} is not JSON. Check that it begins with { and ends with }.`,
    empty: (path: string) => `${path} is empty. It needs a heading line and one line a record.`,
    notText: (path: string) =>
      `${path}, line 1: this is not a text file. If it is a spreadsheet, save it as CSV (UTF-8) and run again.`,
    openQuote: (path: string, line: number) =>
      `${path}, line ${line}: a quotation mark opens a cell and never closes it. Mend the file and run again.`,
    noGoodRow: (path: string, line: number) =>
      `${path}, line ${line}: no line has as many cells as the heading. Mend the file and run again.`,
    headingTwice: (path: string, heading: string) =>
      `${path}, line 1: the heading "${heading}" stands twice. Give each column its own.`,
    otherLetters: (path: string, line: number, isWhole: boolean) =>
      `${path}, line ${line}: not UTF-8, so ${isWhole ? 'the file was' : 'this and every other such cell was'} read as Windows-1252. If names look wrong, save the file as CSV (UTF-8) and run again.`,
    long: (path: string, line: number, heading: string, letters: number, read: number) =>
      `${path}, line ${line}: "${heading}" holds ${letters} letters, of which the first ${read} are read. If it is not one value, mend the line and run again.`,
    noRecord: (paths: string) =>
      `${paths}: there is a heading but not one record. Check that the export is whole.`,
    nothingCompared: (paths: string) =>
      `${paths}: no column is known as a name, a birth, an address or a number. So nobody can be compared. Name them in a columns file; gwarchod match --help lists the roles.`,
  },
  columns: {
    notAnObject: (path: string) =>
      `${path} is not an object from heading to role, like {"surname": "surname"}.`,
    noRole: (path: string, role: string, heading: string) =>
      `${path}: "${role}" is not a role (column "${heading}"). gwarchod match --help lists them.`,
    noHeading: (heading: string) => `The columns file names a column "${heading}" that no input has.`,
    noIdThere: (path: string, heading: string) => `${path}: the id column "${heading}" is not there.`,
    idsNeeded: (path: string) => `${path}: several inputs need an id column. Name it in a columns file.`,
    numbered: (path: string) =>
      `${path}: no column is the id, so records are numbered from 1 in the order of the file.`,
    recordAsHeading: (path: string, value: string) =>
      `${path}, line 1: this looks like a record ("${value}") and not like a heading. Put a line above it that names the columns, such as id,forename,surname,dob.`,
    guessed: (path: string, columns: string) =>
      `${path}: columns guessed: ${columns}. Save this as a columns file to correct it.`,
    byContent: (headings: string) => `Guessed from what they hold: ${headings}.`,
    unknown: (headings: string) => `Not known, so not used: ${headings}.`,
    notTheId: (path: string, heading: string, why: string, other: string) =>
      `${path}: "${heading}" was not taken for the id, since ${why}. ${other}Mend it, or say which column is the id in a columns file.`,
    otherId: (heading: string) => `"${heading}" was, since no two of its values are the same. `,
    idEmpty: (line: number) => `line ${line} has none`,
    idSame: (before: number, line: number) => `lines ${before} and ${line} have the same`,
    idCounts: (where: string, rows: number, repeated: number, empty: number) =>
      `${where} (of ${many(rows, 'row', 'rows')}, ${repeated} hold one that came before and ${empty} none)`,
  },
  rows: {
    openQuote: (path: string, line: number) =>
      `${path}, line ${line}: a quotation mark opens a cell and never closes it`,
    cells: (path: string, count: number, lines: string) =>
      `${path}: ${many(count, 'row does', 'rows do')} not have as many cells as the heading (${lines})`,
    mendFile: (what: string) => `${what}. Mend the file and run again.`,
    mend: (what: string) =>
      `${what}. Mend them, or leave them out with --skip-bad-rows or with --rejects, which lists them.`,
    leftOut: (what: string) => `${what}; left out.`,
    noId: (path: string, count: number, line: number) =>
      `${path}: ${many(count, 'row has', 'rows have')} no id (line ${line} is the first); left out.`,
    idEmpty: (path: string, line: number) =>
      `${path}, line ${line}: the id is empty. Every record needs one.`,
    line: (line: number) => `line ${line}`,
    lineOf: (path: string, line: number) => `${path}, line ${line}`,
    repeated: (path: string, line: number, where: string, count: number) =>
      `${path}, line ${line}: the id of this record stands on ${where} already (${many(count, 'such record', 'such records')}). Every record needs an id of its own. To have records numbered instead, give the column the role ignore in a columns file.`,
    repeatedLeftOut: (path: string, line: number, where: string, count: number) =>
      `${path}, line ${line}: the id of this record stands on ${where} already (${many(count, 'such record', 'such records')}); left out, the first of each id was kept.`,
    toDo: {
      cells: (found: number, expected: number) =>
        `The row has ${many(found, 'cell', 'cells')} and the heading ${expected}. Give it as many as the heading.`,
      openQuote: 'A quotation mark opens a cell and never closes it. Close it, or take it away.',
      id: 'Give the record an id of its own.',
      repeated: (where: string) => `The id stands on ${where} already. Give the record an id of its own.`,
    },
  },
  decisions: {
    stray: (path: string, count: number, all: number, id: string) =>
      `${path}: ${count} of ${many(all, 'decision', 'decisions')} name a record that no input has ("${id}" is one); they decide nothing.`,
    noColumn: (path: string, column: string) => `${path}: the column "${column}" is missing.`,
    notOne: (path: string, line: number) =>
      `${path}, line ${line}: the decision must be same, different or unsure.`,
  },
  model: {
    notOurs: (path: string, where: string) =>
      `${path} is not a model of this program (${where}). Train one with --train.`,
    unordered: (comparison: string, lower: string, higher: string) =>
      `The model was refused: for ${comparison}, "${lower}" came out worth more than "${higher}". Check the columns file, or use a model kept from other records with --model.`,
    notConverged: (rounds: number) =>
      `The model was refused: learning did not settle in ${rounds} rounds. Use a model kept from other records with --model.`,
    otherColumns: 'The model was learned on other columns. Train one on these with --train.',
  },
  writing: {
    twice: (isInput: boolean) =>
      `Standard ${isInput ? 'input' : 'output'} is named twice. Name a file for all but one.`,
    folder: (path: string) => `${path} is a folder. Name a file in it to write.`,
    kept: (path: string) => `${path} is a file that the run itself keeps there. Name another file to write.`,
    mayNot: (path: string) => `${path} may not be written. Name another file.`,
    over: (path: string) => `${path} is named twice: it would be written over. Name another file to write.`,
    noFolder: (path: string, folder: string) =>
      `${path} cannot be written: make the folder ${folder} first, or name another.`,
    mayNotOver: (path: string) => `${path} may not be written over. Name another file.`,
    unreached: (path: string, code: string) => `${path} cannot be reached (${code}). Check the path.`,
  },
  state: {
    fewer: (folder: string, count: number, id: string) =>
      `${folder} holds ${many(count, 'record', 'records')} that no input has ("${id}" is one). Give every input of the state again, or name another folder.`,
    notAnEvent: (place: string) => `${place}: not an event of a run. Restore the file.`,
    noFolder: (folder: string) => `${folder} is no folder that can be read. Name another for --state.`,
    otherFile: (folder: string, file: string) =>
      `${folder} holds no run, but a file ${file} that a run would write over. Name a new folder.`,
    makeFolder: (folder: string, least: string) =>
      `${folder} cannot be written: make the folder ${least} first.`,
    busy: (folder: string, process: number) =>
      `Another run works in ${folder} (process ${process}). Wait until it has ended.`,
    busyOrNot: (folder: string) => `Another run works in ${folder}, or it may not be written. Run again.`,
    noRun: (folder: string) => `${folder} holds no run. Make one with gwarchod match … --state ${folder}.`,
    noBar: (path: string) =>
      `${path} does not say from which probability records are joined. Restore the file.`,
    noRecord: (id: string) => `There is no record ${id} in this state.`,
    noEvent: (given: string, events: number) =>
      `There is no event ${given}. Events are numbered 1 to ${events}.`,
    undone: (event: number) => `Event ${event} is already taken back.`,
    isUndo: 'Taking back is not itself taken back: add the records again.',
    isRun: (event: number) =>
      `Event ${event} is a whole run with weights of its own. It and what came before are not taken back. Decide the pairs in a decisions file and run again.`,
    laterFirst: (event: number) =>
      `A later event changed records of event ${event}. Take the later one back first.`,
    added: (event: number, changed: number, compared: number) =>
      `Event ${event}: ${many(changed, 'record', 'records')} changed person; ${many(compared, 'pair was', 'pairs were')} compared.`,
    addedToAll: (event: number, changed: number, compared: number) =>
      `Event ${event}: ${many(changed, 'record', 'records')} changed person; ${many(compared, 'pair was', 'pairs were')} compared. The records had grown by a twentieth, so everybody was grouped anew.`,
    takenBack: (event: number, records: number) =>
      `Event ${event} is taken back: ${many(records, 'record is as it was', 'records are as they were')}.`,
  },
  run: {
    /** What is being done, by what ended before it. */
    stages: {
      start: 'Reading',
      read: 'Reading names, births and addresses',
      normalise: 'Finding pairs',
      block: 'Comparing pairs',
      compare: 'Learning weights',
      learn: 'Weighing pairs',
      score: 'Making groups',
      cluster: 'Counting people',
      count: 'Writing',
    },
    tooFew:
      'Too few records to learn from: the weights that come with the program were used. Read each pair before you trust it.',
    capped:
      'Some values are shared by so many records that not every pair of them was compared. The report says how many by each rule (--report). What is counted as different people may be fewer.',
    noBirth:
      'No record has a date of birth or an age. Most people with several records are left apart. Where there is little beside name and home, up to 3 in 100 groups may hold two people. They may be father and son, and the report expects fewer. Count by the range, never by the groups, and read each group before you rely on it. Add a date of birth or a police number if there is one.',
    fewBirths:
      'Few records have a date of birth or an age. Records are joined with more care for it, so more people with several records are left apart.',
    chosen: (threshold: number, share: number) =>
      `You set the threshold to ${threshold}: ${percent(share)} in 100 groups of two records or more are expected to hold two people.`,
    leftToChoose: 'Left out, it is chosen so that fewer than 1 in 100 do.',
    summary: (
      records: number,
      people: { readonly central: number; readonly least: number; readonly most: number },
      repeat: { readonly central: number; readonly least: number; readonly most: number },
    ) =>
      `${many(records, 'record', 'records')}: ${people.central} people expected (${people.least} to ${people.most}), ${repeat.central} with two records or more (${repeat.least} to ${repeat.most}).`,
  },
  evaluate: {
    notCsv: (path: string) => `${path} is not a CSV file with a heading.`,
    columns: (path: string, line: number, columns: readonly string[]) =>
      `${path}, line ${line}: needs the ${columns.length} columns ${columns.join(', ')} in every row.`,
    notInTruth: (path: string, line: number, id: string) =>
      `${path}, line ${line}: the record "${id}" is not in the truth file.`,
    noEntity: (path: string, line: number) =>
      `${path}, line ${line}: the entity is empty. Every record needs one.`,
    ownCut: 'Default cut',
    bestCut: (weight: string) => `Cut with the highest F1, chosen from the truth: weight ${weight}`,
    pairwise: (precision: string, recall: string, f1: string) =>
      `  pairwise precision ${precision} recall ${recall} F1 ${f1}`,
    bCubed: (precision: string, recall: string, f1: string) =>
      `  B-cubed  precision ${precision} recall ${recall} F1 ${f1}`,
    wrong: (wrong: string, exact: string) =>
      `  wrong merges ${wrong} of merged groups; people exactly right ${exact} of repeat people`,
    repeat: (found: number, really: number) => `  repeat people found ${found}, true ${really}`,
  },
  propose: {
    refused: 'The engine refused its model. Nothing was proposed.',
    proposed: (added: number, changed: number) =>
      `${many(added, 'new pair', 'new pairs')} proposed, ${changed} changed. Reviewers find them at /matches.`,
  },
};

/** What the command says, in either language. */
export type MatchWords = WordsOf<typeof en>;
