/** Element of a message in the timeline, to go there from elsewhere. */
export const messageElementId = (messageId: string) => `message-${messageId}`;
