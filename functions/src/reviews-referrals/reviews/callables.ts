export const reviewCallables = {};
