import type { SaleStatus } from '@model/words.ts';
import { jobStatuses } from '../../../words/jobs.ts';

/** What the list of jobs shows, all of it in the address, so that a view can be bookmarked, shared and gone back to. */
export interface JobFilters {
  status: SaleStatus | null;
  search: string;
}

export const noFilters: JobFilters = { status: null, search: '' };

const parameters = { status: 'status', search: 'q' } as const;

/** The filters an address asks for. Words it does not know are ignored, so an old bookmark shows more, never an error. */
export function readFilters(address: URLSearchParams): JobFilters {
  const status = address.get(parameters.status);
  return {
    status: jobStatuses.find((each) => each === status) ?? null,
    search: address.get(parameters.search)?.trim() ?? '',
  };
}

/** The shortest address that asks for these filters; parameters of others are left as they are. */
export function writeFilters({ status, search }: JobFilters, address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address);
  const put = (name: string, value: string | null) => {
    if (value) next.set(name, value);
    else next.delete(name);
  };
  put(parameters.status, status);
  put(parameters.search, search.trim());
  return next;
}

export const isNarrowed = ({ status, search }: JobFilters) => status !== null || search !== '';
