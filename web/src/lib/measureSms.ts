import { SegmentedMessage } from 'sms-segments-calculator';
import { smsFigures, type SmsFigures } from '@model/sms.ts';

/** The segments of a text message. Import this only with `import()`: the arithmetic is for those who write one. */
export const measureSms = (text: string): SmsFigures => smsFigures(new SegmentedMessage(text));
