// Long because each tool, stage and clock is a row with its own words in both languages. Risk assessments that are recorded here: who may sign, levels, when due. No tool's wording.

import { listOf } from '../lists.ts';
import type { ReferenceBody } from '../lists.ts';

/** Order on every page: what most cases ask for first. */
const order = ['sash', 'hre', 'dash', 'dara', 's-dash', 'srp', 'ppit', 'force-form'] as const;

function tool(
  key: (typeof order)[number],
  name: { readonly en: string; readonly cy: string },
  help: { readonly en: string; readonly cy: string },
  body: ReferenceBody & {
    readonly levels: readonly string[];
    readonly staged: boolean;
    readonly course: string | null;
  },
) {
  return {
    key,
    ...name,
    sort: (order.indexOf(key) + 1) * 10,
    body: { ...body, helpEn: help.en, helpCy: help.cy },
  };
}

const concern = ['low', 'moderate', 'high'] as const;
const grade = ['standard', 'medium', 'high'] as const;

/** `levels`: what the assessor may choose, always with "cannot say". `course`: without it nobody signs a completed one. */
const tools = [
  ...listOf(
    'assessment-tool',
    'Stalking Risk Profile group, page on SASH: low, moderate or high concern; organisations must ask before they use its text. Course: own rule',
    'verified',
    'as-written',
    [
      tool(
        'sash',
        { en: 'SASH', cy: 'SASH' },
        {
          en: 'Screening for stalking and harassment: how much concern, and who needs a fuller assessment.',
          cy: 'Sgrinio am stelcio ac aflonyddu: faint o bryder, a phwy sydd angen asesiad llawnach.',
        },
        { levels: concern, staged: false, course: 'sash' },
      ),
    ],
  ),
  ...listOf(
    'assessment-tool',
    'Monckton Smith: eight stages; their names may be cited, the toolkit’s text not. Ask the author before official use',
    'verified',
    'as-written',
    [
      tool(
        'hre',
        { en: 'HRE', cy: 'HRE' },
        {
          en: 'Homicide risk escalation: the stage reached, with the evidence for it.',
          cy: 'Gwaethygu risg dynladdiad: y cam a gyrhaeddwyd, a’r dystiolaeth drosto.',
        },
        { levels: [], staged: true, course: 'hre' },
      ),
    ],
  ),
  ...listOf(
    'assessment-tool',
    'DASH 2009 form: standard, medium, high; no reproduction without permission. Under government review since 2025',
    'verified',
    'as-written',
    [
      tool(
        'dash',
        { en: 'DASH', cy: 'DASH' },
        {
          en: 'Domestic abuse, stalking and honour-based abuse. Record the grade and why.',
          cy: 'Cam-drin domestig, stelcio a cham-drin ar sail anrhydedd. Cofnodwch y radd a pham.',
        },
        { levels: grade, staged: false, course: 'dash' },
      ),
    ],
  ),
  ...listOf(
    'assessment-tool',
    'College of Policing pilot evaluation of DARA: standard, medium, high. The licence of the tool is not confirmed',
    'doubtful',
    'as-written',
    [
      tool(
        'dara',
        { en: 'DARA', cy: 'DARA' },
        {
          en: 'Domestic abuse, in place of DASH where the force uses it.',
          cy: 'Cam-drin domestig, yn lle DASH lle mae’r heddlu’n ei ddefnyddio.',
        },
        { levels: grade, staged: false, course: 'dara' },
      ),
    ],
  ),
  ...listOf(
    'assessment-tool',
    'S-DASH 2009 form: may not be reproduced or changed without permission. Its result is a judgement; the grades are DASH’s',
    'memory',
    'as-written',
    [
      tool(
        's-dash',
        { en: 'S-DASH', cy: 'S-DASH' },
        {
          en: 'Stalking screening that goes with DASH.',
          cy: 'Sgrinio stelcio sy’n mynd gyda DASH.',
        },
        { levels: grade, staged: false, course: 's-dash' },
      ),
    ],
  ),
  ...listOf(
    'assessment-tool',
    'Stalking Risk Profile: commercial manual, qualified users; judgements, no sum. The three levels are our own record of them',
    'memory',
    'as-written',
    [
      tool(
        'srp',
        { en: 'Stalking Risk Profile (SRP)', cy: 'Proffil Risg Stelcio (SRP)' },
        {
          en: 'Specialist judgement, usually from the stalking clinic.',
          cy: 'Barn arbenigol, fel arfer o’r clinig stelcio.',
        },
        { levels: concern, staged: false, course: 'srp' },
      ),
    ],
  ),
  ...listOf(
    'assessment-tool',
    'Cardiff and Welsh agencies: priority judgement of perpetrators. Ask Cardiff about its text. The two levels are our own record of it',
    'memory',
    'as-written',
    [
      tool(
        'ppit',
        { en: 'PPIT', cy: 'PPIT' },
        {
          en: 'Whether agencies should manage this perpetrator as a priority.',
          cy: 'A ddylai asiantaethau reoli’r cyflawnwr hwn fel blaenoriaeth.',
        },
        { levels: ['not-priority', 'priority'], staged: false, course: 'ppit' },
      ),
    ],
  ),
  ...listOf(
    'assessment-tool',
    'A place for the force’s own form. Its levels are an example, for the force to settle',
    'local',
    'as-written',
    [
      tool(
        'force-form',
        { en: 'Force’s own form', cy: 'Ffurflen yr heddlu ei hun' },
        {
          en: 'Any other form of the force. Say in the reasons which.',
          cy: 'Unrhyw ffurflen arall gan yr heddlu. Nodwch pa un yn y rhesymau.',
        },
        { levels: grade, staged: false, course: null },
      ),
    ],
  ),
];

/** `tag`: how it stands out on a page; without one it is plain. */
const levels = listOf(
  'assessment-level',
  'Names of the results of each tool, and "cannot say" as a value of its own',
  'verified',
  'as-written',
  [
    { key: 'low', en: 'Low', cy: 'Isel' },
    { key: 'moderate', en: 'Moderate', cy: 'Cymedrol', body: { tag: 'soon' } },
    { key: 'standard', en: 'Standard', cy: 'Safonol' },
    { key: 'medium', en: 'Medium', cy: 'Canolig', body: { tag: 'soon' } },
    { key: 'high', en: 'High', cy: 'Uchel', body: { tag: 'warning' } },
    { key: 'priority', en: 'Priority', cy: 'Blaenoriaeth', body: { tag: 'warning' } },
    { key: 'not-priority', en: 'Other than priority', cy: 'Heblaw blaenoriaeth' },
    { key: 'cannot-say', en: 'Cannot say', cy: 'Methu dweud', sort: 'last' },
  ],
);

function stage(number: number, en: string, cy: string, saysEn: string, saysCy: string) {
  return {
    key: `stage-${number}`,
    en,
    cy,
    body: { stage: number, saysEn, saysCy, tag: number < 5 ? 'soon' : 'warning' },
  };
}

/** The descriptions are our own and short; only the names are the model's. */
const stages = listOf(
  'homicide-stage',
  'Names of stages: J. Monckton Smith, “Intimate Partner Femicide: Using Foucauldian Analysis to Track an Eight Stage Relationship Progression to Homicide”, Violence Against Women 26(11), 2020, pp. 1267–1285. Descriptions: our own',
  'verified',
  'as-written',
  [
    stage(
      1,
      'History',
      'Hanes',
      'Control, stalking or violence towards others is already known.',
      'Mae rheolaeth, stelcio neu drais tuag at eraill eisoes yn hysbys.',
    ),
    stage(
      2,
      'Early relationship',
      'Perthynas gynnar',
      'It became serious very fast.',
      'Aeth pethau’n ddifrifol yn gyflym iawn.',
    ),
    stage(
      3,
      'Relationship',
      'Perthynas',
      'Daily life is ruled by the suspect, and there is fear of the consequences.',
      'Mae’r person dan amheuaeth yn rheoli bywyd bob dydd, ac mae ofn y canlyniadau.',
    ),
    stage(
      4,
      'Trigger',
      'Sbardun',
      'Something puts that control at risk, such as a separation, a court date or a loss.',
      'Mae rhywbeth yn peryglu’r rheolaeth honno, fel gwahanu, dyddiad llys neu golled.',
    ),
    stage(
      5,
      'Escalation',
      'Gwaethygu',
      'What the suspect does is becoming more frequent, more varied or more serious.',
      'Mae’r hyn y mae’r person dan amheuaeth yn ei wneud yn digwydd yn amlach, yn fwy amrywiol neu’n fwy difrifol.',
    ),
    stage(
      6,
      'Change of thinking',
      'Newid meddwl',
      'Talk or mood has turned: despair, revenge, nothing to lose.',
      'Mae’r siarad neu’r hwyliau wedi troi: anobaith, dial, dim i’w golli.',
    ),
    stage(
      7,
      'Planning',
      'Cynllunio',
      'Preparation is seen: weapons, enquiries, watching routines, making a chance to be alone.',
      'Gwelir paratoi: arfau, ymholiadau, gwylio arferion, creu cyfle i fod ar wahân.',
    ),
    stage(
      8,
      'Homicide',
      'Dynladdiad',
      'A killing or an attempt, which may be of others too.',
      'Lladd neu ymgais i ladd, ac o bosibl bobl eraill hefyd.',
    ),
  ],
);

const everyCase = ['harassment', 'aggravated', 'stalking', 'communications', 'coercive'] as const;

/** Which tools a case asks for, by offence and relationship; the same two questions as for interventions. */
const asked = [
  ...listOf(
    'assessment-asked',
    'Review of July 2023: a Domestic Abuse Officer completes a SASH when a stalking crime is recorded',
    'verified',
    'as-written',
    [
      {
        key: 'sash-stalking',
        en: 'SASH: every stalking case',
        cy: 'SASH: pob achos o stelcio',
        body: { tool: 'sash', categories: ['stalking'], connection: 'any' },
      },
    ],
  ),
  ...listOf(
    'assessment-asked',
    'Review of July 2023, recommendation 13: HRE to be considered and written down. Coercive control: own rule',
    'local',
    'as-written',
    [
      {
        key: 'hre-stalking',
        en: 'HRE: stalking, and controlling or coercive behaviour',
        cy: 'HRE: stelcio, ac ymddygiad sy’n rheoli neu’n gorfodi',
        body: { tool: 'hre', categories: ['stalking', 'coercive'], connection: 'any' },
      },
    ],
  ),
  ...listOf(
    'assessment-asked',
    'Review of July 2023: DASH where there is domestic abuse. Where nobody knows yet it is asked too: own rule',
    'local',
    'as-written',
    [
      {
        key: 'dash-connected',
        en: 'DASH: people who are or may be personally connected',
        cy: 'DASH: pobl sydd â chysylltiad personol, neu a all fod',
        body: { tool: 'dash', categories: [...everyCase], connection: 'connected' },
      },
    ],
  ),
];

/** `days` after the crime was recorded; `firstReview`: a supervisor review before then makes it due that day. */
const clocks = [
  ...listOf(
    'assessment-clock',
    'Review of July 2023: “within the first few days” of the recording. Three: the force’s choice',
    'local',
    'as-written',
    [
      {
        key: 'sash',
        en: 'SASH: 3 days from recording',
        cy: 'SASH: 3 diwrnod ar ôl cofnodi',
        body: { days: 3, firstReview: false },
      },
    ],
  ),
  ...listOf(
    'assessment-clock',
    'Own rule, for the force to settle: by the first supervisor review, and in 3 days at most',
    'local',
    'as-written',
    [
      {
        key: 'hre',
        en: 'HRE: by the first supervisor review, within 3 days of recording',
        cy: 'HRE: erbyn adolygiad cyntaf y goruchwyliwr, o fewn 3 diwrnod i’r cofnodi',
        body: { days: 3, firstReview: true },
      },
      {
        key: 'dash',
        en: 'DASH: 1 day from recording',
        cy: 'DASH: 1 diwrnod ar ôl cofnodi',
        body: { days: 1, firstReview: false },
      },
    ],
  ),
];

/** What makes tools be asked again, and in how many days. `found`: read from breaches, or entered as an event of risk. */
const triggers = listOf(
  'assessment-trigger',
  'Own rule, for the force to settle: ask again at breach, separation, court date and new partner',
  'local',
  'as-written',
  [
    {
      key: 'breach',
      en: 'A breach',
      cy: 'Achos o dorri amodau',
      body: { tools: ['sash', 'hre'], days: 3, found: 'breaches' },
    },
    {
      key: 'separation',
      en: 'A separation',
      cy: 'Gwahanu',
      body: { tools: ['sash', 'hre', 'dash'], days: 3, found: 'events' },
    },
    {
      key: 'court-date',
      en: 'A court date',
      cy: 'Dyddiad llys',
      body: { tools: ['sash', 'hre'], days: 0, found: 'events' },
    },
    {
      key: 'new-partner',
      en: 'A new partner',
      cy: 'Partner newydd',
      body: { tools: ['sash', 'hre', 'dash'], days: 3, found: 'events' },
    },
  ],
);

/** `state`: which answer the reason belongs to. */
const reasons = listOf('assessment-reason', 'Own list, for the force to settle', 'local', 'as-written', [
  {
    key: 'other-tool',
    en: 'Another assessment covers it',
    cy: 'Asesiad arall yn ei gwmpasu',
    body: { state: 'not-needed' },
  },
  {
    key: 'not-for-this-case',
    en: 'The tool does not fit this case',
    cy: 'Nid yw’r offeryn yn addas i’r achos hwn',
    body: { state: 'not-needed' },
  },
  {
    key: 'recent',
    en: 'A recent one still holds',
    cy: 'Mae un diweddar yn dal i sefyll',
    body: { state: 'not-needed' },
  },
  {
    key: 'other-not-needed',
    en: 'Other: say what in the reasons',
    cy: 'Arall: nodi beth yn y rhesymau',
    body: { state: 'not-needed' },
    sort: 'last',
  },
  {
    key: 'victim-declined',
    en: 'The victim does not want to answer now',
    cy: 'Nid yw’r dioddefwr am ateb ar hyn o bryd',
    body: { state: 'refused' },
  },
  {
    key: 'unsafe-to-ask',
    en: 'It was not safe to ask',
    cy: 'Nid oedd yn ddiogel gofyn',
    body: { state: 'refused' },
  },
  {
    key: 'other-refused',
    en: 'Other: say what in the reasons',
    cy: 'Arall: nodi beth yn y rhesymau',
    body: { state: 'refused' },
    sort: 'last',
  },
]);

export const assessmentEntries = [
  ...tools,
  ...levels,
  ...stages,
  ...asked,
  ...clocks,
  ...triggers,
  ...reasons,
];
