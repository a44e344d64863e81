import type { MessagePreview } from '@model/callables.ts';
import { smsPrice } from '@model/smsPrices.ts';
import { fillText } from '@model/templates.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { costSentence, sizeSentence, unicodeSentence } from '../../words/sms.ts';
import { useSmsMeasure } from './useSmsMeasure.ts';

interface Props {
  /** The template as it stands; undefined while something in it is not right. */
  words: string | undefined;
  sms: NonNullable<MessagePreview['sms']>;
  /** The text as the functions have answered it. */
  answered: string;
}

/** A text message on the customer's phone, and what sending it takes. Counts along while somebody types. */
export function TextMessagePreview({ words, answered, sms }: Props) {
  const { business } = useBusiness();
  const measure = useSmsMeasure();
  const text = words === undefined || !measure ? answered : `${fillText(words, sms.values)}${sms.added}`;
  const figures = measure?.(text) ?? sms;
  const cost = costSentence({ price: smsPrice(business.country, figures.segments) ?? null }, business.locale);
  const unicode = unicodeSentence(figures, business.locale);
  return (
    <div className="flex flex-col gap-3">
      <div className="rounded-md border border-line p-4">
        <p className="mb-2 text-xs text-ink-soft">From {business.name}</p>
        <p className="w-fit max-w-80 rounded-md rounded-bl-sm bg-sunken px-4 py-2.5 break-words whitespace-pre-wrap">{text}</p>
      </div>
      <div className="flex flex-col gap-1">
        <p className="font-medium">{sizeSentence(figures)}</p>
        {unicode !== undefined && <p className="text-warn">{unicode}</p>}
        {cost !== undefined && <p className="text-ink-soft">{cost}</p>}
      </div>
    </div>
  );
}
