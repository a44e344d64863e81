import type { Words } from './words.ts';

export const en: Words = {
  title: (business) => `Contact ${business}`,
  heading: 'How can we help?',
  name: 'Your name',
  email: 'Email',
  phone: 'Phone',
  message: 'Your message',
  optional: 'optional',
  oneIsEnough: 'Email or phone: one is enough.',
  howToAnswer: 'How shall we answer?',
  byEmail: 'Email',
  bySms: 'Text message',
  send: 'Send message',
  sending: 'Sending…',
  leaveEmpty: 'Leave this field empty',
  sms: (business) =>
    `I agree to receive text messages from ${business} about my request: answers, appointments and reminders. ` +
    'Message frequency varies. Message and data rates may apply. Reply STOP to opt out or HELP for help. ' +
    'Agreeing is not a condition of any purchase.',
  marketing: (business) => `I would like news and offers from ${business} by email. I can unsubscribe at any time.`,
  needsEmail: 'For an answer by email, enter your email above.',
  needsPhone: 'For text messages, enter your phone above.',
  needsSmsConsent: 'For text messages, tick the first box below.',
  charactersLeft: (count) => (count === 1 ? '1 character left' : `${count} characters left`),
  problems: {
    nameMissing: 'Enter your name.',
    nameTooLong: 'Shorten your name to 120 characters.',
    noAddress: 'Enter your email or your phone, so that we can answer.',
    emailImplausible: 'Enter an email such as name@example.com.',
    emailTooLong: 'Shorten your email to 254 characters.',
    phoneImplausible: 'Enter your phone with 7 to 15 digits.',
    phoneTooLong: 'Shorten your phone to 32 characters.',
    messageTooLong: 'Shorten your message to 5,000 characters.',
  },
  summary: (count) => (count === 1 ? 'One thing needs a change:' : `${count} things need a change:`),
  offline: 'You are offline. Your message is kept and goes out as soon as you are connected.',
  slow: 'The connection is slow. Your message is kept, and we keep trying.',
  retry: 'Try again',
  refused: (business) =>
    `${business} could not take this message. Nothing you wrote is lost: check it and try again, or contact them another way.`,
  thanks: {
    heading: 'Thank you, your message has arrived',
    byEmail: (business) => `${business} will answer by email.`,
    bySms: (business) => `${business} will answer by text message.`,
    otherwise: (business) => `${business} has your message and will be in touch.`,
    again: 'Write another message',
  },
  closed: {
    heading: 'No messages here right now',
    text: (business) => `${business} is not taking messages through this form at the moment. Please contact them another way.`,
  },
  unsure: {
    heading: 'We could not tell whether your message arrived',
    text: (business) => `${business} has just stopped taking messages through this form. Please contact them another way.`,
  },
  unknown: {
    heading: 'There is no form here',
    text: 'The address may be incomplete. Please go back to the page that brought you here and try its link again.',
  },
  unreachable: {
    heading: 'The form could not be loaded',
    text: 'Check your connection, then try again.',
  },
};
