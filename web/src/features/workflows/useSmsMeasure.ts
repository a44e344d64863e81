import { useEffect, useState } from 'react';
import type { SmsFigures } from '@model/sms.ts';

/** Counts segments; undefined until the arithmetic has been loaded, which is for those who write or look at a text. */
export function useSmsMeasure(): ((text: string) => SmsFigures) | undefined {
  const [measure, setMeasure] = useState<(text: string) => SmsFigures>();
  useEffect(() => {
    let gone = false;
    // Without it the text still says what goes out.
    void import('../../lib/measureSms.ts').then(
      ({ measureSms }) => gone || setMeasure(() => measureSms),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return measure;
}
