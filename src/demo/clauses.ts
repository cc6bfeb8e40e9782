// Conditions in plain words in both languages, with the victim's letter. Whole sentences, never put together from parts.

import type { NewClause } from './new-records.ts';

export const noContact = (label: string): NewClause => ({
  duty: 'must-not',
  limit: 'contact',
  en: `Must not contact victim ${label} in any way, or get anyone else to`,
  cy: `Rhaid peidio â chysylltu â dioddefwr ${label} mewn unrhyw fodd, na chael neb arall i wneud hynny`,
});

export const noWatching = (label: string): NewClause => ({
  duty: 'must-not',
  limit: 'tracking',
  en: `Must not watch, film or track victim ${label}, or look at their online accounts`,
  cy: `Rhaid peidio â gwylio, ffilmio na thracio dioddefwr ${label}, nac edrych ar gyfrifon ar-lein y dioddefwr`,
});

export const programme: NewClause = {
  duty: 'must',
  limit: 'programme',
  endsWith: 'programme',
  en: 'Must go to every session of Reflecting on Relationships',
  cy: 'Rhaid mynychu pob sesiwn o Reflecting on Relationships',
};

export const notToHome = (label: string): NewClause => ({
  duty: 'must-not',
  limit: 'place',
  en: `Must not go within 100 metres of victim ${label}’s home`,
  cy: `Rhaid peidio â mynd o fewn 100 metr i gartref dioddefwr ${label}`,
});

export const notToWork = (label: string): NewClause => ({
  duty: 'must-not',
  limit: 'place',
  en: `Must not contact victim ${label}, or go within 100 metres of their work`,
  cy: `Rhaid peidio â chysylltu â dioddefwr ${label}, na mynd o fewn 100 metr i weithle’r dioddefwr`,
});

export const noViolence = (label: string): NewClause => ({
  duty: 'must-not',
  limit: 'contact',
  en: `Must not use or threaten violence against victim ${label}`,
  cy: `Rhaid peidio â defnyddio trais na bygwth trais yn erbyn dioddefwr ${label}`,
});

export const leaveHome = (label: string): NewClause => ({
  duty: 'must',
  limit: 'residence',
  en: `Must leave the home shared with victim ${label} and stay away`,
  cy: `Rhaid gadael y cartref a rennir â dioddefwr ${label}, a chadw draw`,
});

export const noPosting = (label: string): NewClause => ({
  duty: 'must-not',
  limit: 'online',
  en: `Must not post anything about victim ${label} online`,
  cy: `Rhaid peidio â chyhoeddi dim ar-lein am ddioddefwr ${label}`,
});

export const liveAtAddress: NewClause = {
  duty: 'must',
  limit: 'residence',
  en: 'Must live and sleep at the address on file',
  cy: 'Rhaid byw a chysgu yn y cyfeiriad ar y ffeil',
};

export const bailNoContact = (label: string): NewClause => ({
  duty: 'must-not',
  limit: 'contact',
  en: `Must not contact victim ${label} or go to their home`,
  cy: `Rhaid peidio â chysylltu â dioddefwr ${label} na mynd i gartref y dioddefwr`,
});

export const reportToPolice: NewClause = {
  duty: 'must',
  limit: 'reporting',
  en: 'Must report to the police station every Monday and Thursday before 18:00',
  cy: 'Rhaid adrodd i orsaf yr heddlu bob dydd Llun a dydd Iau cyn 18:00',
};
