import { searchTokenOf, searchWords } from '@model/search.ts';
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

/**
 * Whether a lead that the query found fits everything that was typed. Firestore looks one word up; of several words
 * the others are held against the name and the mailbox here.
 */
export function fitsSearch(lead: { name: string; email?: string | undefined }, search: string): boolean {
  const isAddress = search.includes('@') || !/\p{L}/u.test(search);
  if (isAddress) return true;
  const own = searchWords(`${lead.name} ${lead.email ?? ''}`);
  return searchWords(search).every((word) => own.some((each) => each.startsWith(word)));
}
