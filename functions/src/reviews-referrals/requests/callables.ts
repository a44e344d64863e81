export const requestCallables = {};
