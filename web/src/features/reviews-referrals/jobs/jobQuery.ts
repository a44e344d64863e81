import { orderBy, type Query, query, where } from 'firebase/firestore';
import { searchTokenOf } from '@model/search.ts';
import type { Sale } from '@model/sale.ts';
import { collections, type Stored } from '../../../lib/collections.ts';
import type { JobFilters } from './jobFilters.ts';

/** One condition of a query, as data. Every field here needs an index together with `datedAt`. */
type JobCondition =
  | { field: 'status'; op: '=='; value: string }
  | { field: 'search'; op: 'array-contains'; value: string };

/** Jobs that fit the filters as far as Firestore can tell, by the job's own date, the newest first. */
export function jobQuery(businessId: string, { status, search }: JobFilters): Query<Stored<Sale>> {
  const token = searchTokenOf(search);
  const conditions: JobCondition[] = [
    ...(status === null ? [] : [{ field: 'status', op: '==', value: status } as const]),
    ...(token === undefined ? [] : [{ field: 'search', op: 'array-contains', value: token } as const]),
  ];
  const wheres = conditions.map(({ field, op, value }) => where(field, op, value));
  return query(collections.sales(businessId), ...wheres, orderBy('datedAt', 'desc'));
}
