export const saleCallables = {};
