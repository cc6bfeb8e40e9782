// Every page of the orders room, made with what later rooms hand in.

import type { Page } from '#platform';

import type { OrderPageParts } from '../measure-breach.ts';
import { beginOrderPage } from './begin-order.ts';
import { changeConditionPage } from './change-condition.ts';
import { chooseStepPage } from './choose-step.ts';
import { criteriaPage } from './criteria.ts';
import { gapsPage } from './gaps.ts';
import { measureOwnerPage } from './measure-owner.ts';
import { nameContactPage } from './name-contact.ts';
import { newOrderPage } from './new-order.ts';
import { measureRooms } from './open-measure.ts';
import { orderEventsPage } from './order-events.ts';
import { orderPage } from './order.ts';
import { recordCheckPage } from './record-check.ts';
import { recordReviewPage } from './record-review.ts';
import { recordServicePage } from './record-service.ts';
import { recordStepPage } from './record-step.ts';
import { registerFilePage, registerPage } from './register.ts';
import { tieApplicationPage } from './tie-application.ts';
import { unheardPage } from './unheard.ts';
import { watchRulesPage } from './watch-rules.ts';

/** The pages of orders, notices and bail. The breaches room comes later, so its part is handed in. */
export function makeOrderPages(parts: OrderPageParts): readonly Page[] {
  return [
    ...measureRooms.flatMap((room) => [
      registerPage(room),
      registerFilePage(room),
      orderPage(room, parts),
      orderEventsPage(room, parts),
      recordCheckPage(room),
      recordReviewPage(room, parts),
      chooseStepPage(room),
      changeConditionPage(room, parts),
      recordStepPage(room, parts),
      nameContactPage(room, parts),
      measureOwnerPage(room),
    ]),
    recordServicePage,
    newOrderPage,
    beginOrderPage,
    criteriaPage,
    tieApplicationPage,
    gapsPage,
    unheardPage,
    watchRulesPage,
  ];
}
