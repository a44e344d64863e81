import type { MessageProvider } from '../../messaging/port.ts';

/**
 * The channel of a business that has connected none: the message's own document is the outbox, which the dashboard
 * shows. Nothing leaves the project, so accepting is all there is to do.
 */
export const localChannel: MessageProvider = {
  name: 'local',
  deliver: (message) =>
    Promise.resolve({ result: 'sent', provider: 'local', providerId: `local-${message.messageId}` }),
};
