import { segmentsInWords } from '../../words/sms.ts';
import { useSmsMeasure } from './useSmsMeasure.ts';

/** In how many segments a text message goes out. */
export function SmsSize({ text }: { text: string }) {
  const measure = useSmsMeasure();
  return measure ? <p className="mt-2 text-xs text-ink-soft">{segmentsInWords(measure(text).segments)}</p> : null;
}
