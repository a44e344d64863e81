export const referralCallables = {};
