/** Days a period may have. A longer one would read more months than a page may. */
export const periods = [7, 30] as const;
