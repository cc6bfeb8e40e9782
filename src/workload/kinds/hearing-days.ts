// How far back the day's list looks for a hearing that was missed.

/**
 * A hearing missed by more than this many days is history to be put right, not work of the day: an order after a
 * notice lasts 28 days at most (CSA 2010 s28(10)).
 */
export const hearingDays = 28;
