import type { LeadNurtureSettings } from '@model/workflow.ts';
import { classes } from '../../../components/ui/classes.ts';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import type { FieldErrors } from '../../../lib/checkForm.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { type Card, cardOf, cards, hoursInWords } from './settings.ts';
import { useWorkflowNumbers } from './useWorkflowNumbers.ts';
import { countedDays, type WorkflowNumbers } from './workflowNumbers.ts';

export const stepTitles: Readonly<Record<Card, string>> = {
  captured: 'A lead comes in',
  reply: 'First reply',
  followUp1: 'Follow-up 1',
  followUp2: 'Follow-up 2',
  replied: 'They reply',
  every: 'Every message',
};

interface Props {
  settings: LeadNurtureSettings;
  errors: FieldErrors;
  selected: Card;
  onSelect: (card: Card) => void;
}

/** The way of a lead as a line of cards, each with its number; a card opens its settings. */
export function StepCards({ settings, errors, selected, onSelect }: Props) {
  const { formats } = useBusiness();
  const numbers = useWorkflowNumbers();
  const wrong = new Set(Object.keys(errors).map(cardOf));
  return (
    <section aria-label={`Steps, with the numbers of the last ${countedDays} days`} className="flex flex-col gap-2">
      <ol className="grid grid-cols-2 gap-3 md:grid-cols-3 xl:grid-cols-6">
        {cards.map((card) => {
          const number = numberOf(card, numbers);
          return (
            <li key={card}>
              <button
                type="button"
                aria-pressed={card === selected}
                onClick={() => onSelect(card)}
                className={classes(
                  'flex h-full w-full flex-col rounded-md border bg-surface px-4 py-3 text-left transition-colors',
                  card === selected ? 'border-accent ring-1 ring-accent' : 'border-line hover:border-line-strong',
                )}
              >
                <span className="font-semibold">{stepTitles[card]}</span>
                <span className="text-xs text-ink-soft">{whenOf(card, settings)}</span>
                {number && (
                  <span className="mt-2 flex items-baseline gap-1.5">
                    {numbers ? (
                      <span className="text-lg font-semibold">{formats.count(number.value)}</span>
                    ) : (
                      <Skeleton className="h-7 w-10" />
                    )}
                    <span className="text-xs text-ink-soft">{number.label}</span>
                  </span>
                )}
                {wrong.has(card) && <span className="mt-1 text-xs font-medium text-bad">Something is not right here</span>}
              </button>
            </li>
          );
        })}
      </ol>
      <p className="text-xs text-ink-soft">Numbers of the last {countedDays} days.</p>
    </section>
  );
}

function whenOf(card: Card, settings: LeadNurtureSettings): string {
  switch (card) {
    case 'captured':
      return 'Read and classified';
    case 'reply':
      return settings.approveFirstReplies ? 'After your OK' : 'Within seconds';
    case 'followUp1':
      return `After ${hoursInWords(settings.followUpHours[0])}`;
    case 'followUp2':
      return `After ${hoursInWords(settings.followUpHours[1])}`;
    case 'replied':
      return 'The follow-ups stop';
    case 'every':
      return settings.quietHours.enabled ? `Quiet ${settings.quietHours.start} to ${settings.quietHours.end}` : 'No quiet hours';
  }
}

function numberOf(card: Card, numbers: WorkflowNumbers | undefined): { value: number; label: string } | undefined {
  switch (card) {
    case 'captured':
      return { value: numbers?.captured ?? 0, label: 'came in' };
    case 'reply':
      return { value: numbers?.answered ?? 0, label: 'answered' };
    case 'followUp1':
      return { value: numbers?.followUp1 ?? 0, label: 'sent' };
    case 'followUp2':
      return { value: numbers?.followUp2 ?? 0, label: 'sent' };
    case 'replied':
      return { value: numbers?.replied ?? 0, label: 'replied' };
    case 'every':
      return undefined;
  }
}
