import { smsFigures, type SmsFigures } from '../model/sms.ts';

/** The arithmetic of text messages, loaded when it is first asked for: most functions never count segments. */
export async function smsMeasure(): Promise<(text: string) => SmsFigures> {
  const { SegmentedMessage } = await import('sms-segments-calculator');
  return (text) => smsFigures(new SegmentedMessage(text));
}
