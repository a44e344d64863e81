import { describe, expect, test } from 'vitest';
import { candidatesFor, type Composite, findMissingIndex, type IndexFile } from './findMissingIndex.ts';
import type { Direction, QueryShape } from './queryShape.ts';

/** `status ==`, `search array-contains`, `by createdAt desc` … as a query on one business's leads. */
function asked(...parts: string[]): QueryShape {
  const words = parts.map((part) => part.split(' '));
  return {
    collection: 'leads',
    scope: 'COLLECTION',
    filters: words.flatMap(([field = '', op = '']) => (field === 'by' ? [] : [{ field, op }])),
    orders: words.flatMap(([by, field = '', way]) =>
      by === 'by' ? [{ field, direction: way === 'desc' ? ('DESCENDING' as const) : ('ASCENDING' as const) }] : [],
    ),
  };
}

/** `status+ createdAt-` or `search[] createdAt-` as an index. */
function index(text: string, queryScope: Composite['queryScope'] = 'COLLECTION'): Composite {
  const order: Record<string, Direction> = { '+': 'ASCENDING', '-': 'DESCENDING' };
  const fields = text.split(' ').map((field) => {
    if (field.endsWith('[]')) return { fieldPath: field.slice(0, -2), arrayConfig: 'CONTAINS' as const };
    return { fieldPath: field.slice(0, -1), order: order[field.slice(-1)] };
  });
  return { collectionGroup: 'leads', queryScope, fields };
}

const file = (...indexes: string[]): IndexFile => ({ indexes: indexes.map((text) => index(text)), fieldOverrides: [] });
const isServed = (shape: QueryShape, by: IndexFile) => findMissingIndex(shape, by) === undefined;

describe('what Firestore answers without any index of ours', () => {
  test.for([
    ['the whole collection', asked()],
    ['one equality', asked('status ==')],
    ['several equalities', asked('status ==', 'source ==')],
    ['one range', asked('createdAt >', 'createdAt <=')],
    ['a range, sorted by the same field', asked('createdAt >', 'by createdAt desc')],
    ['one array', asked('search array-contains')],
    ['one order', asked('by createdAt desc')],
    ['a range of ids', asked('__name__ >=', '__name__ <')],
    ['an equality by id', asked('status ==', 'by __name__')],
    ['an order, then the id in the same direction', asked('by createdAt', 'by __name__')],
  ] as const)('%s', ([, shape]) => {
    expect(isServed(shape, file())).toBe(true);
  });
});

describe('what needs an index of ours', () => {
  test.for([
    ['an equality and an order', asked('status ==', 'by createdAt desc'), 'status+ createdAt-'],
    ['an equality and a range', asked('status ==', 'createdAt >'), 'status+ createdAt+'],
    ['an array and an order', asked('search array-contains', 'by createdAt desc'), 'search[] createdAt-'],
    ['an array and an equality', asked('status ==', 'search array-contains'), 'status+ search[]'],
    ['two orders', asked('by rank', 'by createdAt desc'), 'rank+ createdAt-'],
    ['two ranges', asked('score >', 'createdAt >'), 'score+ createdAt+'],
    ['an order, then the id the other way', asked('by createdAt', 'by __name__ desc'), 'createdAt+ __name__-'],
  ] as const)('%s', ([, shape, text]) => {
    expect(findMissingIndex(shape, file())).toEqual(index(text));
    expect(isServed(shape, file(text))).toBe(true);
  });

  test('not in the other direction, nor the other way round, nor for all businesses', () => {
    const shape = asked('status ==', 'by createdAt desc');
    expect(isServed(shape, file('status+ createdAt+'))).toBe(false);
    expect(isServed(shape, file('createdAt- status+'))).toBe(false);
    expect(isServed({ ...shape, scope: 'COLLECTION_GROUP' }, file('status+ createdAt-'))).toBe(false);
    expect(isServed({ ...shape, collection: 'sales' }, file('status+ createdAt-'))).toBe(false);
  });

  test('several equalities are merged from smaller indexes that end alike', () => {
    const shape = asked('status ==', 'source ==', 'by createdAt desc');
    expect(isServed(shape, file('status+ createdAt-', 'source+ createdAt-'))).toBe(true);
    expect(isServed(shape, file('status+ createdAt-'))).toBe(false);
    expect(isServed(shape, file('status+ createdAt-', 'source+ createdAt+'))).toBe(false);
  });

  test('an array is not merged: it needs one index with all the rest', () => {
    const shape = asked('status ==', 'search array-contains', 'by createdAt desc');
    expect(isServed(shape, file('status+ createdAt-', 'search[] createdAt-'))).toBe(false);
    expect(isServed(shape, file('status+ search[] createdAt-'))).toBe(true);
  });

  test('an index with a field more than the query names is no help', () => {
    expect(isServed(asked('status ==', 'by createdAt desc'), file('status+ source+ createdAt-'))).toBe(false);
    expect(candidatesFor(asked('by createdAt desc'), file('status+ createdAt-'))).toEqual([]);
  });
});

describe('what is nearest', () => {
  const near = (field: string, ...filters: string[]): QueryShape => ({ ...asked(...filters), nearest: field });
  const vectors = (...fields: string[]): IndexFile => ({
    indexes: [
      {
        collectionGroup: 'leads',
        queryScope: 'COLLECTION',
        fields: [
          ...fields.slice(0, -1).map((fieldPath) => ({ fieldPath, order: 'ASCENDING' as const })),
          { fieldPath: fields.at(-1) ?? '', vectorConfig: { dimension: 768, flat: {} } },
        ],
      },
    ],
    fieldOverrides: [],
  });

  test('is found by an index of ours alone, with every filter in it', () => {
    expect(findMissingIndex(near('place'), file())).toEqual(vectors('place').indexes[0]);
    expect(isServed(near('place'), vectors('place'))).toBe(true);
    expect(findMissingIndex(near('place', 'status =='), vectors('place'))).toEqual(vectors('status', 'place').indexes[0]);
    expect(isServed(near('place', 'status =='), vectors('status', 'place'))).toBe(true);
    expect(isServed(near('place'), vectors('status', 'place'))).toBe(false);
    expect(isServed(near('other'), vectors('place'))).toBe(false);
  });

  test('does not sort anything', () => {
    expect(candidatesFor(asked('status =='), vectors('status', 'place'))).toEqual([]);
    expect(candidatesFor(near('place', 'status =='), file('status+ createdAt-'))).toEqual([]);
  });
});

describe('what an override changes', () => {
  const overridden = (fieldPath: string, ...indexes: IndexFile['fieldOverrides'][number]['indexes']): IndexFile => ({
    indexes: [],
    fieldOverrides: [{ collectionGroup: 'leads', fieldPath, indexes }],
  });

  test('a query over all businesses needs one, even on a single field', () => {
    const shape: QueryShape = { ...asked('sequence.nextAt <='), scope: 'COLLECTION_GROUP' };
    expect(isServed(shape, file())).toBe(false);
    expect(isServed(shape, overridden('sequence.nextAt', { queryScope: 'COLLECTION_GROUP', order: 'ASCENDING' }))).toBe(true);
    expect(isServed(shape, overridden('sequence.nextAt', { queryScope: 'COLLECTION_GROUP', order: 'DESCENDING' }))).toBe(false);
  });

  test('a field that is exempt, or lies in a map that is, can no longer be asked for', () => {
    expect(isServed(asked('message =='), overridden('message'))).toBe(false);
    expect(isServed(asked('consent.sms =='), overridden('consent'))).toBe(false);
    expect(isServed(asked('status ==', 'consent.sms =='), overridden('consent'))).toBe(false);
  });
});
