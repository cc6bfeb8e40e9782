// The pages of the breaches room.

import type { Page } from '#platform';

import { breachPage } from './breach.ts';
import { breachResultPage } from './breach-result.ts';
import { callAidPage } from './call-aid.ts';
import { conductBreachPage } from './conduct-breach.ts';
import { decideBreachPage } from './decide-breach.ts';
import { delayBreachPage } from './delay-breach.ts';
import { directBreachPage } from './direct-breach.ts';
import { identifyBreachPage } from './identify-breach.ts';
import { keepEvidencePage } from './keep-evidence.ts';
import { myReportsPage } from './my-reports.ts';
import { newReportPage } from './new-report.ts';
import { reportActionPage } from './report-action.ts';
import { reportCheckPage } from './report-check.ts';
import { reportEvidencePage } from './report-evidence.ts';
import { reportVictimPage } from './report-victim.ts';
import { reportWhatPage } from './report-what.ts';
import { reportWhichPage } from './report-which.ts';
import { tellVictimPage } from './tell-victim.ts';

export const breachPages: readonly Page[] = [
  newReportPage,
  reportWhichPage,
  reportWhatPage,
  reportEvidencePage,
  reportActionPage,
  reportVictimPage,
  reportCheckPage,
  myReportsPage,
  callAidPage,
  breachPage,
  decideBreachPage,
  breachResultPage,
  tellVictimPage,
  identifyBreachPage,
  directBreachPage,
  delayBreachPage,
  conductBreachPage,
  keepEvidencePage,
];
