/** Days a period of the home page may have. A longer one would read more months than a page may. */
export const periods = [7, 30] as const;

/** Where fewer documents stand beside the figures, there is room for a longer one; it is not compared with the one before. */
export const longPeriods = [7, 30, 90] as const;
