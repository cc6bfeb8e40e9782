// Small deliberate faults in a source file: each comparison, sum, condition, number and coded word turned into another.

import { parseSync } from 'oxc-parser';

/** One fault: the piece of the text from `start` to `end` becomes `text`. */
export type Mutant = {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What was there, for the list of survivors. */
  readonly was: string;
};

type Node = { readonly type: string; readonly start: number; readonly end: number };

/** Other operators that each one is turned into: its boundary, its opposite. */
const otherOperators: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&': ['|'],
  '|': ['&'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '|=': ['&='],
};

/** Coded words whose confusion would be a wrong day: counting sets, where a count begins, its direction. */
const otherWords: Readonly<Record<string, string>> = {
  A: 'B',
  B: 'A',
  C: 'A',
  D: 'F',
  E: 'F',
  F: 'E',
  H: 'A',
  'day-one': 'next-day',
  'next-day': 'day-one',
  after: 'before',
  before: 'after',
  'left-out': 'counts',
  counts: 'left-out',
  sunday: 'saturday',
  saturday: 'sunday',
  'named-days': 'sunday',
  'bank-holiday-ew': 'bank-holiday-uk',
  'bank-holiday-uk': 'bank-holiday-ew',
  'spo-initial': 'spo',
  'earlier-hearing': 'surrender-court',
};
const isoDay = /^\d{4}-\d{2}-\d{2}$/u;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

const fieldOf = (node: Node, name: string): unknown => Reflect.get(node, name);

function textField(node: Node, name: string): string {
  const value = fieldOf(node, name);
  return typeof value === 'string' ? value : '';
}

/** Types, imports and thrown messages change nothing that runs, or only what a broken invariant says. */
const leftAlone = /^(?:TS(?!AsExpression|SatisfiesExpression|NonNullExpression)|Import|ThrowStatement)/u;

/** Every mutant of a source, in order. */
export function mutantsOf(file: string, source: string): readonly Mutant[] {
  const found: Mutant[] = [];
  const add = (start: number, end: number, text: string): void => {
    const was = source.slice(start, end);
    if (was === text) return;
    found.push({ file, line: source.slice(0, start).split('\n').length, start, end, text, was });
  };
  const visit = (node: Node): void => {
    if (leftAlone.test(node.type)) return;
    mutate(node, source, add);
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  };
  visit(parseSync(file, source).program);
  return found.toSorted((a, b) => a.start - b.start || (a.text < b.text ? -1 : 1));
}

type Add = (start: number, end: number, text: string) => void;

function mutate(node: Node, source: string, add: Add): void {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      changeOperator(node, source, add);
      break;
    case 'UnaryExpression': {
      const argument = fieldOf(node, 'argument');
      if (!isNode(argument)) break;
      if (textField(node, 'operator') === '!') add(node.start, argument.start, '');
      if (textField(node, 'operator') === '-') add(node.start, argument.start, '+');
      break;
    }
    case 'IfStatement':
    case 'ConditionalExpression': {
      const test = fieldOf(node, 'test');
      if (!isNode(test)) break;
      add(test.start, test.end, 'true');
      add(test.start, test.end, 'false');
      break;
    }
    case 'Literal':
      changeLiteral(node, add);
      break;
    default:
  }
}

function changeOperator(node: Node, source: string, add: Add): void {
  const left = fieldOf(node, 'left');
  const right = fieldOf(node, 'right');
  const operator = textField(node, 'operator');
  if (!isNode(left) || !isNode(right)) return;
  const at = source.indexOf(operator, left.end);
  if (at < 0 || at >= right.start) return;
  for (const other of otherOperators[operator] ?? []) add(at, at + operator.length, other);
}

function changeLiteral(node: Node, add: Add): void {
  const value = fieldOf(node, 'value');
  if (typeof value === 'boolean') add(node.start, node.end, String(!value));
  if (typeof value === 'number') {
    add(node.start, node.end, String(value + 1));
    if (value > 0) add(node.start, node.end, String(value - 1));
  }
  if (typeof value !== 'string') return;
  const other = otherWords[value];
  if (other !== undefined) add(node.start, node.end, `'${other}'`);
  if (isoDay.test(value)) {
    const day = Temporal.PlainDate.from(value);
    add(node.start, node.end, `'${day.add({ days: 1 }).toString()}'`);
    add(node.start, node.end, `'${day.subtract({ days: 1 }).toString()}'`);
  }
}

/** The source with the fault in it, and in every loop a step that is counted, so that a loop without end stops. */
export function mutated(source: string, mutant: Pick<Mutant, 'file' | 'start' | 'end' | 'text'>): string {
  const bodies: number[] = [];
  const visit = (node: Node): void => {
    const body = fieldOf(node, 'body');
    if (/^(?:For|While|DoWhile)/u.test(node.type) && isNode(body) && body.type === 'BlockStatement') {
      bodies.push(body.start + 1);
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  };
  visit(parseSync(mutant.file, source).program);
  const pieces = [
    ...bodies.map((at) => ({ at, end: at, text: 'globalThis.countMutationStep();' })),
    { at: mutant.start, end: mutant.end, text: mutant.text },
  ].toSorted((a, b) => b.at - a.at);
  return pieces.reduce(
    (text, { at, end, text: piece }) => text.slice(0, at) + piece + text.slice(end),
    source,
  );
}
