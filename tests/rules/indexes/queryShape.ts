/** What a query asks, as far as its index goes: values and page sizes play no part. */
export interface QueryShape {
  collection: string;
  /** One collection of one business, or all collections of that name. */
  scope: 'COLLECTION' | 'COLLECTION_GROUP';
  filters: readonly Filter[];
  orders: readonly Order[];
  /** The field of the vectors among which the nearest are looked for. */
  nearest?: string;
}

export interface Filter {
  field: string;
  op: string;
}

export interface Order {
  field: string;
  direction: Direction;
}

export type Direction = 'ASCENDING' | 'DESCENDING';

/** How both SDKs call a document's id as a field. */
export const idField = '__name__';

export function describeShape({ collection, scope, filters, orders, nearest }: QueryShape): string {
  return [
    scope === 'COLLECTION' ? collection : `every ${collection}`,
    ...filters.map(({ field, op }) => `${field} ${op}`),
    ...orders.map(({ field, direction }) => `by ${field} ${direction.toLowerCase()}`),
    ...(nearest === undefined ? [] : [`nearest by ${nearest}`]),
  ].join(', ');
}
