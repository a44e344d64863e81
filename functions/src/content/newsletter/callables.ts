export const newsletterCallables = {};
