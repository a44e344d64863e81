import { useEffect, useRef } from 'react';
import { Button } from './Button.tsx';
import { TextArea } from './Field.tsx';
import { Icon } from './Icon.tsx';
import type { FieldErrors } from '../../lib/checkForm.ts';

interface Props {
  /** The field's path: `facts`. */
  name: string;
  /** What one line is, in lower case: "fact". */
  noun: string;
  lines: readonly string[];
  errors: FieldErrors;
  atMost: number;
  placeholder: string;
  onChange: (lines: string[]) => void;
}

/** Several things of a kind, one to a line. */
export function LinesEditor({ name, noun, lines, errors, atMost, placeholder, onChange }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const added = useRef(false);
  // A new line is there to be written in.
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus();
  }, [lines.length]);
  const add = () => {
    if (lines.length >= atMost) return;
    added.current = true;
    onChange([...lines, '']);
  };
  return (
    <>
      <ul ref={list} className="flex flex-col gap-2">
        {lines.map((line, index) => (
          // Lines have no identity of their own; their place is it.
          <li key={index} className="flex items-start gap-2">
            <TextArea
              rows={1}
              className="min-w-0 flex-1"
              label={`${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${index + 1}`}
              labelHidden
              name={`${name}.${index}`}
              placeholder={placeholder}
              value={line}
              error={errors[`${name}.${index}`]}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                add();
              }}
              onChange={(text) => onChange(lines.with(index, text))}
            />
            <Button
              variant="quiet"
              aria-label={`Remove ${noun} ${index + 1}`}
              className="px-2.5 text-ink-soft"
              onClick={() => onChange(lines.toSpliced(index, 1))}
            >
              <Icon name="close" className="size-4" />
            </Button>
          </li>
        ))}
      </ul>
      {errors[name] && <p className="text-bad">{errors[name]}</p>}
      {lines.length < atMost && (
        <div>
          <Button onClick={add}>
            <Icon name="plus" className="size-4" />
            Add a {noun}
          </Button>
        </div>
      )}
    </>
  );
}
