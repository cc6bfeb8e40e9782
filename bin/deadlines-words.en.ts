// What `gwarchod deadlines` says, in English: its help, why a row is refused, why a file cannot be read.

export const en = {
  help: `In:  CSV with the columns id, rule, trigger, or JSON: [{"id": "1", "rule": "…", "trigger": "…"}]. --rules lists the
     rules. A trigger is a London date (2023-12-23) or date and time (2023-12-23T14:30).
Out: CSV with the columns id, rule, due, kind, steps, source. Due is YYYY-MM-DDTHH:MM for a moment and YYYY-MM-DD for
     a last day. Where the law is in doubt, due is the earlier reading and the steps say so.
"-" is standard input or output. Rows that cannot be worked out go to --rejects with row, column, value and what to do;
the others are kept. With --held-law the law is the one held in the database here, with its holidays and changes. Without it
the law is as shipped, and no database is opened.
--language is en or cy, for the steps and all that is said; left out, it is that of the system (LC_ALL, LC_MESSAGES,
LANG).
Exit: 0 all rows worked out, 1 the file or some rows refused, 2 usage, 3 fault.`,
  noDatabase: 'There is no database here yet. Leave out --held-law, or name one with DATABASE_URL.',
  row: (row: number, column: string, value: string, text: string) =>
    `Row ${row}, ${column} "${value}": ${text}`,
  rule: 'Give a rule id, for example dvpn-dvpo-hearing-48h. gwarchod deadlines --rules lists them.',
  noSuchTime: 'The clocks went forward over this time. Give the time as it was on the clock.',
  trigger: 'Write a date as 2023-12-23, or a date and time as 2023-12-23T14:30.',
  emptyFile: 'The file is empty. It must begin with the heading id,rule,trigger.',
  heading: (missing: string, held: string) =>
    `The heading lacks ${missing}: it has "${held}". It must hold id, rule, trigger, with commas between.`,
  jsonNoList: 'The JSON must be a list: [{"id": "1", "rule": "…", "trigger": "…"}].',
  jsonBroken: 'The JSON breaks off or is not JSON. Mend it, or give CSV.',
  noFile: 'There is no such file. Check the path of --input.',
  closedFile: 'The file cannot be read. Check that it is a file and open to you.',
  csvBroken: (row: number) =>
    `The CSV breaks off after row ${row}: a quotation mark is out of place or not closed, or a row is far too long. Mend that row and run again.`,
};

export type DeadlineWords = typeof en;
