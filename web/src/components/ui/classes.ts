/** Class names that are wanted, as one string. */
export const classes = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ');
