import { useEffect, useRef } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { TextArea } from '../../components/ui/Field.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import type { ProfileForm } from './ProfileFields.tsx';

const atMost = 60;

/** The prices, hours, areas and promises that the assistant may state. Nothing else is ever promised. */
export function FactsEditor({ form: { values, errors, change } }: ProfileForm) {
  const { facts } = values;
  const list = useRef<HTMLUListElement>(null);
  const added = useRef(false);
  // A new line is there to be written in.
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus();
  }, [facts.length]);
  const add = () => {
    if (facts.length >= atMost) return;
    added.current = true;
    change({ facts: [...facts, ''] });
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-soft">
        Prices, hours, areas, guarantees: one to a line. The assistant states only these. A reply that promises anything
        else waits for your OK.
      </p>
      <ul ref={list} className="flex flex-col gap-2">
        {facts.map((fact, index) => (
          // Lines have no identity of their own; their place is it.
          <li key={index} className="flex items-start gap-2">
            <TextArea
              rows={1}
              className="flex-1"
              label={`Fact ${index + 1}`}
              labelHidden
              name={`facts.${index}`}
              placeholder="A diagnostic visit costs $89."
              value={fact}
              error={errors[`facts.${index}`]}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                add();
              }}
              onChange={(text) => change({ facts: facts.with(index, text) })}
            />
            <Button
              variant="quiet"
              aria-label={`Remove fact ${index + 1}`}
              className="px-2.5 text-ink-soft"
              onClick={() => change({ facts: facts.toSpliced(index, 1) })}
            >
              <Icon name="close" className="size-4" />
            </Button>
          </li>
        ))}
      </ul>
      {facts.length === 0 && <p>There are none yet, so every reply that names a price or a time waits for your OK.</p>}
      {errors['facts'] && <p className="text-bad">{errors['facts']}</p>}
      {facts.length < atMost && (
        <div>
          <Button onClick={add}>
            <Icon name="plus" className="size-4" />
            Add a fact
          </Button>
        </div>
      )}
    </div>
  );
}
