import type { DeliveryOutcome, MessageProvider, OutboundMessage } from '../../messaging/port.ts';

/** A provider for tests: remembers what it was handed and answers what the test tells it to. */
export interface RecordingChannel extends MessageProvider {
  readonly delivered: OutboundMessage[];
}

export function recordingChannel(
  answer: (message: OutboundMessage) => Promise<DeliveryOutcome> = (message) =>
    Promise.resolve({ result: 'sent', provider: 'local', providerId: `fake-${message.messageId}` }),
): RecordingChannel {
  const delivered: OutboundMessage[] = [];
  return {
    name: 'local',
    delivered,
    deliver: (message) => {
      delivered.push(message);
      return answer(message);
    },
  };
}
