/** From this similarity on a piece of the built-in assistant says the same as an earlier one. */
export const tooNearLocally = 0.8;
