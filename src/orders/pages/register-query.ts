// What the address of a register asks for: every word of it is one of a closed set, and anything else is left out.

import type { AddedRegime, RegimeCode } from '#law';
import type { Viewer } from '#platform';

import { gapKinds } from '../gaps.ts';
import type { GapKind } from '../gaps.ts';
import { bailRegimes, orderRegimes, registerSorts, registerStatuses } from '../register-store.ts';
import type { RegisterFilter, RegisterSort, RegisterStatus } from '../register-store.ts';
import type { MeasureRoom } from './open-measure.ts';

export const pageSize = 50;
export const countedTo = 10_000;
export const gapChoices = ['any', ...gapKinds] as const;
export const endChoices = [7, 28, 90] as const;

export type RegisterQuery = {
  readonly type: RegimeCode | null;
  /** A kind that was added here; its orders are listed by it, and not with the kind it is like. */
  readonly added: string | null;
  readonly status: RegisterStatus;
  readonly area: string | null;
  readonly owner: 'mine' | 'none' | null;
  readonly ends: number | null;
  readonly breached: boolean;
  /** Only what has a gap: one kind of it, or any. */
  readonly gap: GapKind | 'any' | null;
  readonly sort: RegisterSort;
  readonly page: number;
};

/** The kinds of measure a register holds. */
export function regimesOf(room: MeasureRoom): readonly RegimeCode[] {
  return room === 'bail' ? bailRegimes : orderRegimes;
}

/** The kinds that were added here and that this register holds. */
export function kindsOf(room: MeasureRoom, kinds: readonly AddedRegime[]): readonly AddedRegime[] {
  return kinds.filter(({ like }) => regimesOf(room).includes(like));
}

/** Statuses to choose from: bail is given, so none of it waits to be served or applied for. */
export function statusesOf(room: MeasureRoom): readonly RegisterStatus[] {
  return room === 'bail' ? ['in-force', 'ended', 'all'] : registerStatuses;
}

/** Reads the query; `view=mine`, from the home page of who keeps orders, is the owner "mine". */
export function readQuery(
  room: MeasureRoom,
  query: Readonly<Record<string, string>>,
  areas: readonly string[],
  kinds: readonly AddedRegime[],
): RegisterQuery {
  const page = Math.trunc(Number(query['page'] ?? '1'));
  const isMine = query['owner'] === 'mine' || query['view'] === 'mine';
  const added = kindsOf(room, kinds).find(({ code }) => code === query['type']);
  return {
    added: added?.code ?? null,
    type: added?.like ?? regimesOf(room).find((code) => code === query['type']) ?? null,
    status: statusesOf(room).find((status) => status === query['status']) ?? 'in-force',
    area: areas.find((area) => area === query['area']) ?? null,
    owner: isMine ? 'mine' : query['owner'] === 'none' ? 'none' : null,
    ends: endChoices.find((days) => String(days) === query['ends']) ?? null,
    breached: query['breached'] === 'yes',
    gap: gapChoices.find((kind) => kind === query['gap']) ?? null,
    sort: registerSorts.find((sort) => sort === query['sort']) ?? 'granted',
    page: Number.isFinite(page) ? Math.min(Math.max(page, 1), countedTo / pageSize) : 1,
  };
}

/** The address of a register with this query, without the page and without what is as it is anyway. */
export function registerAddress(path: string, query: Partial<RegisterQuery>): string {
  const parts = new URLSearchParams();
  const type = query.added ?? query.type;
  if (type != null) parts.set('type', type);
  if (query.status !== undefined && query.status !== 'in-force') parts.set('status', query.status);
  if (query.area != null) parts.set('area', query.area);
  if (query.owner != null) parts.set('owner', query.owner);
  if (query.ends != null) parts.set('ends', String(query.ends));
  if (query.breached === true) parts.set('breached', 'yes');
  if (query.gap != null) parts.set('gap', query.gap);
  if (query.sort !== undefined && query.sort !== 'granted') parts.set('sort', query.sort);
  const text = parts.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The filter as the store takes it. */
export function storeFilter(
  room: MeasureRoom,
  query: RegisterQuery,
  viewer: Pick<Viewer, 'staffId'>,
  rows: { readonly offset: number; readonly limit: number },
): RegisterFilter {
  return {
    regimes: query.type === null ? regimesOf(room) : [query.type],
    added: query.type === null ? null : { code: query.added },
    status: query.status,
    areaCode: query.area,
    owner: query.owner === 'mine' ? viewer.staffId : query.owner,
    endsWithin: query.ends,
    breached: query.breached,
    gap: query.gap,
    sort: query.sort,
    ...rows,
  };
}
