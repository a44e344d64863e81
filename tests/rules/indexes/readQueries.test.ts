import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { describeShape } from './queryShape.ts';
import { type Reading, readQueries } from './readQueries.ts';

/** Reads a file that is nowhere but here, as if it lay in the project. */
function read(source: string): Reading {
  const fileName = resolve(import.meta.dirname, 'asked.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2024, true);
  const program = ts.createProgram([fileName], options, {
    ...host,
    getSourceFile: (name, version) => (name === fileName ? file : host.getSourceFile(name, version)),
    fileExists: (name) => name === fileName || host.fileExists(name),
  });
  return readQueries(program, (name) => name === fileName);
}

const shapesIn = (source: string) => [...new Set(read(source).queries.map(({ shape }) => describeShape(shape)))];
const reasonsIn = (source: string) => read(source).unread.map((line) => line.replace(/^[^ ]+ (.*) \([^ ]+\)$/, '$1'));

const admin = `
  import { FieldPath, type Firestore, type Query, type Transaction } from 'firebase-admin/firestore';
  const paths = (db: Firestore) => ({
    leads: (businessId: string) => db.collection('businesses').doc(businessId).collection('leads').withConverter(null),
    allLeads: () => db.collectionGroup('leads'),
  });
`;
const web = `
  import { collection, documentId, type Firestore, limit, orderBy, query, type Query, startAfter, where } from 'firebase/firestore';
  const path = (businessId: string, ...rest: string[]) => ['businesses', businessId, ...rest].join('/');
  const leads = (db: Firestore, businessId: string) => collection(db, path(businessId, 'leads'));
`;

test('queries of the server are followed through variables, functions and their callers', () => {
  const shapes = shapesIn(`${admin}
    export async function run(db: Firestore, tx: Transaction, first: boolean) {
      const due = paths(db).allLeads().where('sequence.nextAt', '<=', 5).orderBy('sequence.nextAt').limit(10);
      const won = paths(db).leads('demo').where('status', '==', 'won');
      await each(tx, first ? won : won.orderBy('wonAt', 'desc'));
      await tx.get(due);
    }
    async function each(tx: Transaction, query: Query) {
      await tx.get(query.orderBy(FieldPath.documentId()).startAfter(1).limit(10));
    }
  `);
  expect(shapes.toSorted()).toEqual([
    'every leads, sequence.nextAt <=, by sequence.nextAt ascending',
    'leads, status ==',
    'leads, status ==, by __name__ ascending',
    'leads, status ==, by wonAt descending',
    'leads, status ==, by wonAt descending, by __name__ ascending',
  ]);
}, 30_000);

test('what is nearest is looked for in the field that the query names', () => {
  const shapes = shapesIn(`${admin}
    export const near = (db: Firestore, queryVector: number[]) =>
      paths(db).leads('demo').where('status', '==', 'won').select('name')
        .findNearest({ vectorField: 'place', queryVector, limit: 5, distanceMeasure: 'COSINE' }).get();
  `);
  expect(shapes).toContain('leads, status ==, nearest by place');
}, 30_000);

test('queries of the web are followed through lists of conditions', () => {
  const shapes = shapesIn(`${web}
    type Condition =
      | { field: 'status' | 'source'; op: '==' ; value: string }
      | { field: 'search'; op: 'array-contains'; value: string };
    const useMemo = <T>(make: () => T, by: unknown[]): T => (by.length > 0 ? make() : make());
    export function filtered(db: Firestore, conditions: readonly Condition[]) {
      const wheres = conditions.map(({ field, op, value }) => where(field, op, value));
      return query(leads(db, 'demo'), ...wheres, orderBy('createdAt', 'desc'));
    }
    export function outbox(db: Firestore, channel: string | null, last: unknown) {
      const ordered = useMemo(() => {
        const local = where('provider', '==', 'local');
        return query(collection(db, 'businesses', 'demo', 'messages'), local, ...(channel === null ? [] : [where('channel', '==', channel)]));
      }, [channel]);
      return last ? query(ordered, startAfter(last)) : ordered;
    }
    export function months(db: Firestore) {
      const byId = documentId();
      return query(collection(db, 'stats'), where(byId, '>=', '2026-10'), where(byId, '<=', '2026-11'), limit(20));
    }
  `);
  expect(shapes.toSorted()).toEqual([
    'leads, by createdAt descending',
    'leads, search array-contains, by createdAt descending',
    'leads, source ==, by createdAt descending',
    'leads, source ==, search array-contains, by createdAt descending',
    'leads, status ==, by createdAt descending',
    'leads, status ==, search array-contains, by createdAt descending',
    'leads, status ==, source ==, by createdAt descending',
    'leads, status ==, source ==, search array-contains, by createdAt descending',
    'messages, provider ==',
    'messages, provider ==, channel ==',
    'stats, __name__ >=, __name__ <=',
  ]);
}, 30_000);

test('what cannot be followed on the server is named', () => {
  const reasons = reasonsIn(`${admin}
    import { Filter } from 'firebase-admin/firestore';
    export const anyField = (db: Firestore, field: string) => paths(db).leads('demo').where(field, '==', 1);
    export const anyCollection = (db: Firestore, name: string) => db.collection(name).where('a', '==', 1);
    export const eitherOr = (db: Firestore) => paths(db).leads('demo').where(Filter.where('a', '==', 1));
    export const similar = (db: Firestore) => paths(db).leads('demo').findNearest('embedding', [1], { limit: 1, distanceMeasure: 'COSINE' });
    export const unknownQuery = (query: Query) => query.orderBy('a');
    export const unknownType = (query: any) => query.where('a', '==', 1).orderBy('b');
    export function changing(db: Firestore) {
      let query: Query = paths(db).leads('demo');
      query = query.where('a', '==', 1);
      return query;
    }
  `);
  expect(reasons).toEqual([
    'field is not a constant',
    'is not the name of a collection',
    'names no field',
    'cannot tell what index findNearest() needs',
    'no caller was found that passes this query',
    "cannot tell what query query.where('a', '==', 1).orderBy('b') is",
    "cannot tell what query query.where('a', '==', 1) is",
    'query is not a constant',
  ]);
}, 30_000);

test('what cannot be followed on the web is named', () => {
  const reasons = reasonsIn(`${web}
    import { or, type QueryConstraint } from 'firebase/firestore';
    export const given = (db: Firestore, parts: QueryConstraint[]) => query(leads(db, 'demo'), ...parts);
    export const eitherOr = (db: Firestore) => query(leads(db, 'demo'), or(where('a', '==', 1), where('b', '==', 1)));
    const shared = where('c', '==', 1);
    export const once = (db: Firestore) => query(leads(db, 'demo'), shared);
    export function pushed(db: Firestore) {
      const parts = [where('c', '==', 1)];
      parts.push(shared);
      return query(leads(db, 'demo'), ...parts);
    }
    export const lost = where('d', '==', 1);
    export const anyField = (db: Firestore, field: string) => query(leads(db, 'demo'), where(field, '==', 1));
  `);
  expect(reasons.toSorted()).toEqual([
    'belongs to no query that was found',
    'belongs to no query that was found',
    'belongs to no query that was found',
    "cannot tell what condition or(where('a', '==', 1), where('b', '==', 1)) is",
    'field is not a constant',
    'parts is changed after it is made',
    'parts is not a constant',
  ]);
}, 30_000);
