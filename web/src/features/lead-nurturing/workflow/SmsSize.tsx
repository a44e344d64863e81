import { useEffect, useState } from 'react';
import type { SmsFigures } from '@model/sms.ts';
import { segmentsInWords } from '../../../words/sms.ts';

/** In how many segments a text message goes out. */
export function SmsSize({ text }: { text: string }) {
  const [measure, setMeasure] = useState<(text: string) => SmsFigures>();
  useEffect(() => {
    let gone = false;
    // Without it the text still says what goes out.
    void import('../../../lib/measureSms.ts').then(
      ({ measureSms }) => gone || setMeasure(() => measureSms),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return measure ? <p className="mt-2 text-xs text-ink-soft">{segmentsInWords(measure(text).segments)}</p> : null;
}
