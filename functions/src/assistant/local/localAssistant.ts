import type { Assistant } from '../port.ts';

/** The embedded assistant: rules and templates, no network, the same answer for the same question. */
export const localAssistant: Assistant = {
  name: 'local',
  answerLead: ({ business, firstName }) =>
    Promise.resolve({
      language: business.locale,
      kind: 'sales',
      priority: 'warm',
      emergency: false,
      score: 50,
      reason: 'Wrote through the form.',
      quotes: [],
      confidence: 0.5,
      needsPerson: false,
      subject: `Your message to ${business.name}`,
      body: `Hello${firstName && ` ${firstName}`},\n\nThank you for your message. When is a good time to call you?\n\n${business.name}`,
    }),
  writeFollowUp: ({ business, firstName, number }) =>
    Promise.resolve({
      subject: `Your message to ${business.name}`,
      body: `Hello${firstName && ` ${firstName}`},\n\n${number === 1 ? 'Do you still need help?' : 'This is our last message about this. You can always write to us.'}\n\n${business.name}`,
    }),
};
