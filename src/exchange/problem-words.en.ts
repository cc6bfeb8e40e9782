// English words for what is wrong with a row or a file: what, where, and how to mend it. Long because it is a word list.

import type { ProblemDetail } from './problem.ts';

export const en = {
  problems: {
    'ragged-row': (d: ProblemDetail) =>
      `The row has ${d['found'] ?? ''} cells and the heading ${d['expected'] ?? ''}. Give it as many as the heading.`,
    'unclosed-quote': 'A quotation mark is opened and not closed. Close it, or double it inside the cell.',
    'text-after-quote': 'There is text after a closing quotation mark. Put the whole cell inside the marks.',
    'row-too-long': 'The row is far too long. Look for a quotation mark that is not closed above it.',
    'formula-cell': 'This cell is a formula, not a value. Put the value it shows in its place.',
    'cell-empty': 'This cell must be filled. Enter a value.',
    'text-too-long': (d: ProblemDetail) =>
      `The text has ${d['length'] ?? ''} characters. Shorten it to ${d['longest'] ?? ''} or fewer.`,
    'day-format': 'Write the day as 2026-11-25 or 25/11/2026.',
    'day-not-in-calendar': 'There is no such day. Check the day and the month.',
    'day-too-early': (d: ProblemDetail) => `The day is before ${d['earliest'] ?? ''}. Check the year.`,
    'day-in-future': (d: ProblemDetail) => `The day is after today, ${d['today'] ?? ''}. Check it.`,
    'born-too-early': (d: ProblemDetail) =>
      `The date of birth would make the person over ${d['years'] ?? ''}. Check the year.`,
    'born-placeholder':
      'The date of birth looks like a placeholder. It is kept out; enter the real one when known.',
    'time-format': 'Write the time as 2026-11-25 06:52.',
    'time-not-on-clock': (d: ProblemDetail) => `There is no time ${d['time'] ?? ''}. Use 00:00 to 23:59.`,
    'month-format': 'Write the month as 2026-11.',
    'number-format': 'Write a number in digits.',
    'number-out-of-range': (d: ProblemDetail) =>
      `Give a number from ${d['least'] ?? ''} to ${d['most'] ?? ''}.`,
    'not-yes-or-no': 'Write yes or no.',
    'not-a-choice': (d: ProblemDetail) => `This is not one of the choices. Use: ${d['choices'] ?? ''}.`,
    'code-not-known': (d: ProblemDetail) =>
      `This is not in the list “${d['list'] ?? ''}”. The row is kept without it. Add it to the list or correct it.`,
    'code-needed': (d: ProblemDetail) => `Give a value of the list “${d['list'] ?? ''}”.`,
    'offence-not-known': 'This offence is not in the list. The crime is kept with the text as given.',
    'too-many-values': (d: ProblemDetail) =>
      `There are ${d['found'] ?? ''} values in one cell. Give at most ${d['most'] ?? ''}.`,
    'person-not-known': 'No person has this number. Bring the people in first, or correct the number.',
    'crime-not-known': 'No crime has this number. Bring the crimes in first, or correct the number.',
    'measure-not-known': 'No order or bail has this number. Bring it in first, or correct the number.',
    'staff-not-known': 'No member of staff has this number. The order is kept with no owner.',
    'decider-not-known': 'No member of staff has this number. The decision is kept without who made it.',
    'decision-not-given':
      'A note or a name is given, and no decision. They are left out: fill in the decision.',
    'condition-not-known': 'The order or bail has no condition with this number. The breach is kept.',
    'breach-before-order': (d: ProblemDetail) =>
      `It happened before the order was made, on ${d['made'] ?? ''}. It is kept and marked; check the day and the order.`,
    'ends-before-it-starts': (d: ProblemDetail) =>
      `It ends on ${d['end'] ?? ''}, before it starts on ${d['start'] ?? ''}. Correct one of the two.`,
    'stages-out-of-order': (d: ProblemDetail) =>
      `The step “${d['step'] ?? ''}” of ${d['day'] ?? ''} comes before an earlier step. It is kept; check the days.`,
    'reported-before-committed': 'It was reported before it was committed. It is kept; check the days.',
    'older-than-known': (d: ProblemDetail) =>
      `This is older than what is known, of ${d['known'] ?? ''}. It is kept, and now stands; check the file’s date.`,
    'no-stage-given': 'No day of any step is given. Enter at least one.',
    'two-endings': 'It is both discharged and ended. Give one of the two.',
    'ends-without-grant': 'An end is given and no day of grant. It is kept; add the day of grant.',
    'power-without-grant':
      'A power of arrest is given and no day of grant. It is left out; add the day of grant.',
    'promise-without-day':
      'An undertaking is given and no day of it. It is left out; add the day it was accepted.',
    'promise-not-given': 'What was promised is not given. The undertaking is kept; add its words.',
    'hearing-without-grant': 'A hearing is given and no day of the notice. It is left out; add the day.',
    'hearing-without-time':
      'The hearing has a day and no time. It is kept; add the time, for the limit runs by the hour.',
    'adjourned-without-day':
      'A day to come is given, and no day of the adjournment. It is left out; add that day.',
    'adjourned-without-beginning':
      'The hearing was adjourned and nothing says that it began. It is kept; add when it began.',
    'adjourned-to-before': (d: ProblemDetail) =>
      `It was adjourned on ${d['day'] ?? ''} to ${d['to'] ?? ''}, which is earlier. It is kept; check the days.`,
    'not-of-this-kind': 'This kind of order or bail does not have it. It is left out; check the kind.',
    'subject-differs': 'This number is known with another subject. Correct the number or the subject.',
    'kind-differs': 'This number is known as another kind. Correct the number or the kind.',
    'subject-or-measure-needed': 'Give the order or bail, or the subject.',
    'fixed-part-differs': 'The row differs in a part that is set once. That part is left as it was.',
    'result-without-date': 'A result is given without its day. The day of the arrest or report is used.',
    'no-longer-listed':
      'Something earlier rows listed is not in this one. It is kept until it is marked removed.',
    'twice-in-file': 'This number stands twice in the file, the same both times. It is kept once.',
    'differs-in-file':
      'This number stands twice in the file and the rows differ. The first is kept; correct or remove this one.',
  },
  refusals: {
    'empty-file': 'The file is empty. Export it again.',
    'only-heading': 'The file has a heading and no rows.',
    'zip-or-workbook': 'This is a zip, perhaps an Excel workbook. Save it as CSV UTF-8 and send that.',
    'old-workbook': 'This is an old Excel workbook. Save it as CSV UTF-8 and send that.',
    pdf: 'This is a PDF. Export the extract as CSV.',
    compressed: 'This file is compressed. Unpack it and send the CSV.',
    'picture-or-document': 'This is a picture or a document. Export the extract as CSV.',
    'nul-byte': (d: ProblemDetail) =>
      `There is a nought byte at line ${d['line'] ?? ''}: this is not text. Export it as CSV UTF-8.`,
    'not-utf8': (d: ProblemDetail) =>
      `Line ${d['line'] ?? ''} is not UTF-8. Save the file as CSV UTF-8 and send it again.`,
    'not-utf16': (d: ProblemDetail) =>
      `The UTF-16 of the file is damaged after line ${d['line'] ?? ''}. Save it as CSV UTF-8 and send it again.`,
    'utf16-without-mark': 'The file looks like UTF-16 without its mark. Save it as CSV UTF-8.',
    'no-heading': 'The first line has no headings. Put the names of the columns there.',
    'heading-quote': 'A quotation mark in the heading is not closed. Close it.',
    'too-many-columns': (d: ProblemDetail) =>
      `There are ${d['found'] ?? ''} columns. Give at most ${d['most'] ?? ''}.`,
    'duplicate-headings': (d: ProblemDetail) =>
      `The heading “${d['heading'] ?? ''}” stands twice, in columns ${d['first'] ?? ''} and ${d['second'] ?? ''}. Rename or remove one.`,
    'other-kind': (d: ProblemDetail) =>
      `This looks like the file of ${d['found'] ?? ''}. You chose ${d['chosen'] ?? ''}. Choose the other kind or the other file.`,
    'missing-columns': (d: ProblemDetail) =>
      `These columns are missing: ${d['columns'] ?? ''}. Add them and send the file again.`,
    'outcome-tables':
      'This is a published table of outcomes by year. Only the monthly street files can be brought in.',
    'broken-throughout': (d: ProblemDetail) =>
      `Of the first ${d['rows'] ?? ''} rows, ${d['broken'] ?? ''} are broken. Check the separator and the quotation marks.`,
  },
} as const;
