/** A link among facts: as high as a finger needs on touch. */
export const factLink = 'inline-flex min-h-6 items-center text-accent underline pointer-coarse:min-h-11';
