/** A contact's message of a newsletter: deterministic, so that no retry can make a second one. */
export const letterMessageId = (contentId: string, contactId: string): string => `${contentId}-${contactId}`;
