export const planCallables = {};
