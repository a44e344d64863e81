import * as z from 'zod/mini';
import { embeddingDimensions } from '@model/content.ts';
import { idField, type Order, type QueryShape } from './queryShape.ts';

const scope = z.enum(['COLLECTION', 'COLLECTION_GROUP']);
const direction = z.enum(['ASCENDING', 'DESCENDING']);
const composite = z.strictObject({
  collectionGroup: z.string(),
  queryScope: scope,
  fields: z.array(
    z.strictObject({
      fieldPath: z.string(),
      order: z.optional(direction),
      arrayConfig: z.optional(z.literal('CONTAINS')),
      vectorConfig: z.optional(z.strictObject({ dimension: z.literal(embeddingDimensions), flat: z.strictObject({}) })),
    }),
  ),
});
/** firestore.indexes.json, as firebase-tools reads it; anything else in it is a mistake. */
export const indexFile = z.strictObject({
  indexes: z.array(composite),
  fieldOverrides: z.array(
    z.strictObject({
      collectionGroup: z.string(),
      fieldPath: z.string(),
      ttl: z.optional(z.boolean()),
      indexes: z.array(
        z.strictObject({
          queryScope: scope,
          order: z.optional(direction),
          arrayConfig: z.optional(z.literal('CONTAINS')),
        }),
      ),
    }),
  ),
});
export type IndexFile = z.infer<typeof indexFile>;
export type Composite = z.infer<typeof composite>;
/** How Firestore looks for the nearest: through all of a collection that the filters leave. */
const vectorConfig: z.infer<typeof composite>['fields'][number]['vectorConfig'] = { dimension: embeddingDimensions, flat: {} };
type SingleField = Omit<z.infer<typeof composite>['fields'][number], 'fieldPath' | 'vectorConfig'>;

/** What Firestore keeps for every field by itself, within one collection only. */
const automatic: readonly SingleField[] = [{ order: 'ASCENDING' }, { order: 'DESCENDING' }, { arrayConfig: 'CONTAINS' }];

/**
 * Whether production could answer the query, by the documented rules: fields of equality first, then what is sorted
 * or ranged over, in its order and direction; smaller indexes are merged for several equalities, provided they end
 * alike. Merging is documented for `==` alone, so `array-contains` must stand in one index with all the rest.
 * @returns the index that is missing, as it would be written in the file; undefined where none is
 */
export function findMissingIndex(shape: QueryShape, file: IndexFile): Composite | undefined {
  const { equalities, contains, orders } = fieldsOf(shape);
  const wanted: Composite = {
    collectionGroup: shape.collection,
    queryScope: shape.scope,
    fields: [
      ...equalities.map((fieldPath) => ({ fieldPath, order: 'ASCENDING' as const })),
      ...contains.map((fieldPath) => ({ fieldPath, arrayConfig: 'CONTAINS' as const })),
      ...orders.map(({ field, direction }) => ({ fieldPath: field, order: direction })),
      ...(shape.nearest === undefined ? [] : [{ fieldPath: shape.nearest, vectorConfig }]),
    ],
  };
  // Vectors are in no index by themselves, and those that are merged must end alike.
  if (shape.nearest !== undefined) return candidatesFor(shape, file).some((index) => index.fields.length === wanted.fields.length) ? undefined : wanted;
  const isServed =
    wanted.fields.length <= 1 || (contains.length === 0 && orders.length === 0)
      ? wanted.fields.every((field) => hasSingleField(shape, field, equalities.includes(field.fieldPath), file))
      : covers(candidatesFor(shape, file), equalities, contains);
  return isServed ? undefined : wanted;
}

/** Composite indexes that take part in answering a query. */
export function candidatesFor(shape: QueryShape, file: IndexFile): Composite[] {
  const { equalities, contains, orders } = fieldsOf(shape);
  return file.indexes.filter(({ collectionGroup, queryScope, fields }) => {
    if (collectionGroup !== shape.collection || queryScope !== shape.scope) return false;
    const vector = fields.find(({ vectorConfig }) => vectorConfig)?.fieldPath;
    if (vector !== shape.nearest) return false;
    if (vector !== undefined) return fields.every(({ fieldPath }) => fieldPath === vector || equalities.includes(fieldPath));
    const rest = fields.slice(0, Math.max(0, fields.length - orders.length));
    const end = fields.slice(rest.length);
    return (
      end.length === orders.length &&
      end.every(({ fieldPath, order }, i) => fieldPath === orders[i]?.field && order === orders[i].direction) &&
      rest.every(({ fieldPath, arrayConfig }) => (arrayConfig ? contains : equalities).includes(fieldPath))
    );
  });
}

function covers(candidates: readonly Composite[], equalities: readonly string[], contains: readonly string[]): boolean {
  const holds = (index: Composite, fields: readonly string[]) =>
    fields.every((field) => index.fields.some(({ fieldPath }) => fieldPath === field));
  if (contains.length > 0) return candidates.some((index) => holds(index, [...equalities, ...contains]));
  return candidates.length > 0 && equalities.every((field) => candidates.some((index) => holds(index, [field])));
}

function hasSingleField(
  { collection, scope: asked }: QueryShape,
  { fieldPath, order, arrayConfig }: Composite['fields'][number],
  eitherWay: boolean,
  file: IndexFile,
): boolean {
  const ancestors = fieldPath.split('.').map((_name, i, names) => names.slice(0, names.length - i).join('.'));
  const overrides = file.fieldOverrides.filter((each) => each.collectionGroup === collection);
  // An override speaks for everything below it that has none of its own.
  const override = ancestors.map((path) => overrides.find((each) => each.fieldPath === path)).find((each) => each);
  const indexes = override?.indexes ?? automatic.map((index) => ({ ...index, queryScope: 'COLLECTION' }));
  return indexes.some(
    (index) =>
      index.queryScope === asked &&
      index.arrayConfig === arrayConfig &&
      (index.order === order || (eitherWay && index.order !== undefined)),
  );
}

/** A query's fields by the part they play; the id, which ends every index by itself, is left out where it does. */
function fieldsOf({ filters, orders }: QueryShape) {
  const by = (...ops: string[]) => [
    ...new Set(filters.filter(({ field, op }) => field !== idField && ops.includes(op)).map(({ field }) => field)),
  ];
  const equalities = by('==', 'in');
  const contains = by('array-contains', 'array-contains-any');
  const ranges = by('<', '<=', '>', '>=', '!=', 'not-in');
  const sorted: Order[] = [
    ...orders.filter(({ field }) => !equalities.includes(field)),
    // What is ranged over and not sorted by is sorted by all the same.
    ...ranges
      .filter((field) => !orders.some((order) => order.field === field))
      .map((field): Order => ({ field, direction: 'ASCENDING' })),
  ];
  const last = sorted.at(-1);
  const before = sorted.at(-2)?.direction ?? 'ASCENDING';
  if (last?.field === idField && last.direction === before) sorted.pop();
  return { equalities, contains, orders: sorted };
}
