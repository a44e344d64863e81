import { searchTokenOf } from '@model/search.ts';
import type { LeadStatus } from '@model/words.ts';
import type { LeadFilters } from './leadFilters.ts';

/** One condition of a query, as data. Every field here needs an index together with `createdAt`. */
export type LeadCondition =
  | { field: 'status' | 'qualification.priority' | 'source' | 'assignedTo'; op: '=='; value: string }
  | { field: 'search'; op: 'array-contains'; value: string };

/** The filters as the conditions Firestore can answer. The board asks once for each column's status. */
export function leadConditions(filters: LeadFilters, uid: string, column?: LeadStatus): LeadCondition[] {
  const conditions: LeadCondition[] = [];
  const status = filters.view === 'board' ? column : filters.status;
  if (status) conditions.push({ field: 'status', op: '==', value: status });
  if (filters.priority) conditions.push({ field: 'qualification.priority', op: '==', value: filters.priority });
  if (filters.source) conditions.push({ field: 'source', op: '==', value: filters.source });
  if (filters.mine) conditions.push({ field: 'assignedTo', op: '==', value: uid });
  const token = searchTokenOf(filters.search);
  if (token !== undefined) conditions.push({ field: 'search', op: 'array-contains', value: token });
  return conditions;
}
