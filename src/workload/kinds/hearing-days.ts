// How far back the day's list looks for a hearing that was missed.

/**
 * Somebody arrested more than this many days ago and not brought before a court is history to be put right, not work of
 * the day.
 */
export const arrestDays = 28;

/**
 * A notice runs on, also across adjournments, until its application is decided (CSA 2010 s27(8)-(9)): it stays on the list
 * until a named person records that. What is older than a year is history to be put right.
 */
export const noticeDays = 366;
