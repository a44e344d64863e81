export const approvalCallables = {};
