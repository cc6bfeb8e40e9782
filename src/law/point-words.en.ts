// English for what the law asks of whoever takes a step with an order, or says of it.

import type { PointKey } from './shipped-points.ts';

export const pointWordsEn = {
  welfare: 'The welfare of anybody under 18 was considered',
  'victim-opinion': 'The victim’s opinion was considered. Their consent is not needed',
  representations: 'What the subject said about it was considered',
  occupants: 'The opinion of associated people who live there was sought and considered',
  'notice-states':
    'The notice states its grounds, the power of arrest, the hearing, its length, and what an order may contain',
  'commanding-officer': 'Service personnel in service accommodation: their commanding officer was told',
  'address-asked': 'The subject was asked for an address for notice of the hearing',
  'hearing-notice-left': 'Notice of the hearing was left at the address they gave',
  'no-address': 'They gave no address: the note says what was done to tell them of the hearing',
  'hearing-notice-proof':
    'Have proof that notice of the hearing was left at the address given, or of the efforts made.',
  'beside-bail': 'Bail with conditions may run beside it.',
  remand: 'The court may remand. For a medical report: at most 3 weeks in custody, 4 on bail.',
  'civil-penalty': 'The court may punish it: £50 a day up to £5,000, or 2 months.',
  'supervisor-named': 'It has requirements: each names who supervises it',
  'supervisor-tells': 'Its supervisor tells the chief officer when every requirement is met, or one is not.',
  'change-of-address': 'The subject tells the supervisor of a change of address.',
  'full-hearing': 'If made without notice: a full hearing follows as soon as just and convenient.',
  'in-person': 'It was told in person, at a police station, by word of mouth',
  acknowledged: 'Police acknowledged it in writing',
  fingerprints: 'Fingerprints or a photograph were asked for and taken',
  'more-by-regulations': 'Regulations may ask the subject for more than name and address.',
  'notify-offence':
    'Failing to notify, or false information, is a crime of its own: up to 5 years in prison.',
  proxy: 'The risk may be physical or psychological, and to somebody else than the victim of the acts.',
  'no-six-months': 'No six-month limit applies to what is relied on.',
  'terms-of-life': 'Its terms avoid conflict with religion, work and education, as far as practicable.',
  'no-clash': 'It may not clash with an earlier SPO.',
  'order-states':
    'It states the day made, its length, each term, limits of place, and terms that end sooner.',
  'falls-with-proceedings': 'Made in other family proceedings: it ends if they are withdrawn or dismissed.',
  'two-days': 'On notice: it is served on the respondent 2 days or more before the hearing.',
  'no-undertaking':
    'No undertaking instead of it where violence was used or threatened and enforcement as a crime is needed.',
  'no-violence-found':
    'Not a case of violence, used or threatened, where an order must make a breach a crime',
  'no-arrest-power-due': 'The court would not have attached a power of arrest to the order',
  'undertaking-contempt': 'Breaking an undertaking is contempt of court; it carries no power of arrest',
  'crime-or-contempt': 'It is dealt with as a crime or as contempt of court, never as both.',
  'court-tells-station': 'The court tells the police station of it at once.',
  'breach-court': 'A court that deals with a breach may vary or discharge the order then.',
  'conditions-a-to-d':
    'Conditions A to D are met: suspicion, more time needed, no undue delay, bail necessary and proportionate',
  invited: 'The person was invited to say something, and it was considered',
  'return-day':
    'The day to return is the last day of bail, unless other bail or an earlier decision sets it.',
  'before-the-justice': 'The person must be before the court within the hours, not merely in its cells.',
  'original-crime': 'The original crime may be prosecuted.',
} satisfies Record<PointKey, string>;
