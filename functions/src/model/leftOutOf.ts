/**
 * What goes without saying of a record that a program has made past the security rules and left something out: nobody
 * has agreed to anything, and it is as new as any. When it was made is taken from Firestore.
 */
export const leftOutOf = {
  lead: { preferredChannel: 'email', consent: { sms: false, marketing: false, text: '' }, status: 'new' },
  sale: { preferredChannel: 'email', consent: { sms: false, marketing: false, text: '' } },
  review: {},
  contact: { emails: [], phones: [], mailable: { newsletter: false }, consents: [], search: [] },
  content: { origin: 'manual', state: 'requested' },
} as const;
