// Coded reasons under which the record keeps how an order came to it.

/** On the granting: nobody applied, the court made it of its own motion. */
export const courtMadeReason = 'court-own-motion';

/** On a note: the same papers were entered a second time, and a person said that they are the same. */
export const enteredTwice = 'entered-twice';
