// House rule: inside a room, rules ← store ← actions ← pages; a rule reaches neither the database, a file, the network nor a clock.

import { importsOf, isTest, roomOf, type Import } from './reading/imports.ts';
import type { Fault, RepositoryFile } from './reading/repository.ts';

type Layer = 'rule' | 'store' | 'action' | 'page' | 'door' | 'test';

/** Rooms that are machinery, not policing: they have no rules, stores and actions in this sense. */
const machinery = new Set<string | null>([null, 'platform', 'ui', 'demo']);

/** First words of action names. Add the verb that officers or staff use; never "handle", "process" or "do". */
const verbs = new Set(
  `accept add agree allow answer apply approve arrest ask assign begin bring build cancel change charge check claim close
   confirm correct create decide decline deliver discharge draft drop end enter export file find follow give grant hand hold import invite
   join keep leave let link list load log look lower make map mark match merge move name note notify offer open own pass plan
   prepare print propose publish put raise read rebuild receive record refer refuse reject release remind remove renew reopen
   replace report request resolve restrict resume return review revoke rewrite run save schedule score seal search seed send serve set
   share show sign split start stop store submit suspend take tell train undo unlink update upload vary verify watch
   withdraw write`.split(/\s+/),
);

const outside =
  /^(?:node:(?:fs|http|https|http2|net|tls|dgram|dns|child_process|cluster|worker_threads|process)(?:\/|$)|kysely|pg$|fastify|@fastify\/|nunjucks|@electric-sql\/)/;
const databaseNames = /\b(?:Db|Kysely|Transaction|sql)\b/;

/** Which layer each file is: by place and name; and a rule becomes an action the moment it reaches a store or another action. */
function layersOf(files: readonly RepositoryFile[]): ReadonlyMap<string, Layer> {
  const layers = new Map(files.map((file) => [file.path, layerOf(file)]));
  const callers = files.map((file) => [file.path, importsOf(file).filter((each) => !each.isType)] as const);
  let changed = true;
  while (changed) {
    changed = false;
    for (const [path, imports] of callers) {
      if (layers.get(path) !== 'rule') continue;
      if (!imports.some((each) => each.path !== null && layers.get(each.path) === 'action')) continue;
      layers.set(path, 'action');
      changed = true;
    }
  }
  return layers;
}

function layerOf(file: RepositoryFile): Layer {
  const { path } = file;
  if (isTest(path)) return 'test';
  if (path.endsWith('/index.ts')) return 'door';
  if (path.includes('/pages/')) return 'page';
  if (path.endsWith('-store.ts')) return 'store';
  return importsOf(file).some(reachesDatabase) ? 'action' : 'rule';
}

function reachesDatabase(each: Import): boolean {
  if (each.from === 'kysely' || (each.from === '#platform' && databaseNames.test(each.names))) return true;
  return each.path?.endsWith('-store.ts') === true && !each.isType;
}

function looksLikeAction(path: string): boolean {
  const words = (path.split('/').at(-1) ?? '').replace(/\.ts$/, '').split('-');
  return words.length > 1 && verbs.has(words[0] ?? '');
}

/** Faults of direction inside a room, for every file of the policing rooms. */
export function layerFaults(files: readonly RepositoryFile[]): readonly Fault[] {
  const looked = files.filter((file) => file.path.startsWith('src/') && !machinery.has(roomOf(file.path)));
  const layers = layersOf(looked);
  return looked.flatMap((file) => {
    const layer = layers.get(file.path) ?? 'rule';
    if (layer === 'test') return [];
    const faults = importsOf(file).flatMap((each) => {
      // Reading and writing files is what the exchange room is for.
      if (roomOf(file.path) === 'exchange' && /^node:(?:fs|stream)/.test(each.from)) return [];
      const fault = directionFault(layer, each, each.path === null ? undefined : layers.get(each.path));
      return fault === null ? [] : [{ path: file.path, line: each.line, fault }];
    });
    return layer === 'action' && !looksLikeAction(file.path)
      ? [
          ...faults,
          {
            path: file.path,
            line: 1,
            fault:
              'reaches the database, so name it as an action (verb-noun) or move the query into the store',
          },
        ]
      : faults;
  });
}

function directionFault(layer: Layer, each: Import, target: Layer | undefined): string | null {
  if (target === 'test') return 'code does not import from tests';
  if (layer === 'rule' && outside.test(each.from)) return `a rule does not reach "${each.from}"`;
  if (layer === 'rule' && /\bsystemClock\b/.test(each.names))
    return 'a rule is handed the day, it does not read a clock';
  if (layer === 'store' && target === 'action') return 'a store does not import an action';
  if (layer !== 'page' && layer !== 'door' && target === 'page') return `${an(layer)} does not import a page`;
  return null;
}

function an(layer: Layer): string {
  return layer === 'action' ? 'an action' : `a ${layer}`;
}
