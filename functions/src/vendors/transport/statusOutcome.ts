/**
 * What an HTTP status says about a request that may not be sent twice (reliability.md, rule 3). 408 is the vendor's word
 * that the request never reached it whole. What is in no row, a redirect for one, leaves the outcome unclear.
 */
export function statusOutcome(status: number): 'busy' | 'broken' | 'refused' | 'unclear' {
  if (status === 408 || status === 429 || status === 503) return 'busy';
  if (status === 401 || status === 403) return 'broken';
  return status >= 400 && status < 500 ? 'refused' : 'unclear';
}
