import { useId } from 'react';
import type { AssistantName } from '@model/words.ts';
import { classes } from '../../components/ui/classes.ts';
import type { ProfileForm } from './ProfileFields.tsx';

const choices: readonly { value: AssistantName; label: string; explanation: string }[] = [
  {
    value: 'local',
    label: 'Built-in assistant',
    explanation:
      'Rules and templates, on your own project: no network, no cost, no data given away. It knows English, Spanish, French and German, and leaves to you what it does not understand well.',
  },
  {
    value: 'openai',
    label: 'OpenAI',
    explanation:
      'Reads and writes better, in every language. What your leads write is sent to OpenAI, which charges for it. It needs an API key in your project; without one, or when OpenAI does not answer, the built-in assistant stands in and says so.',
  },
];

/** Who reads and writes: the honest difference between the two. */
export function AssistantFields({ form: { values, change } }: ProfileForm) {
  const id = useId();
  return (
    <div role="radiogroup" aria-label="Assistant" className="flex flex-col gap-3">
      {choices.map(({ value, label, explanation }) => (
        <div
          key={value}
          className={classes(
            'flex items-start gap-3 rounded-md border p-3',
            values.assistant === value ? 'border-accent' : 'border-line',
          )}
        >
          <input
            type="radio"
            id={`${id}-${value}`}
            name="assistant"
            value={value}
            checked={values.assistant === value}
            aria-describedby={`${id}-${value}-explanation`}
            onChange={() => change({ assistant: value })}
            className="mt-0.5 size-4 shrink-0 accent-accent pointer-coarse:size-5"
          />
          <div>
            <label htmlFor={`${id}-${value}`} className="block font-medium pointer-coarse:-my-3 pointer-coarse:py-3">
              {label}
            </label>
            <p id={`${id}-${value}-explanation`} className="text-ink-soft">
              {explanation}
            </p>
          </div>
        </div>
      ))}
    </div>
  );
}
