import { useState } from 'react';
import { Button } from '../../../components/ui/Button.tsx';
import { TextField } from '../../../components/ui/Field.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import type { FieldErrors } from '../../../lib/checkForm.ts';

const atMost = 12;

interface Props {
  tags: readonly string[];
  errors: FieldErrors;
  disabled: boolean;
  onChange: (tags: string[]) => void;
}

/** Words that a post is filed under: typed one after the other, with Enter or a comma. */
export function TagsField({ tags, errors, disabled, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    const more = text.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '' && !tags.includes(tag));
    setTyped('');
    if (more.length > 0) onChange([...tags, ...more].slice(0, atMost));
  };
  const error = Object.entries(errors).find(([path]) => path === 'tags' || path.startsWith('tags.'))?.[1];
  return (
    <div className="flex flex-col gap-2">
      {tags.length < atMost ? (
        <TextField
          label="Tags"
          hint="Press Enter after each."
          name="tags"
          maxLength={40}
          value={typed}
          error={error}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || typed.trim() === '') return;
            event.preventDefault();
            add(typed);
          }}
          onBlur={() => add(typed)}
          onChange={(text) => (text.includes(',') ? add(text) : setTyped(text))}
        />
      ) : (
        <p className="font-medium">Tags</p>
      )}
      {tags.length > 0 && (
        <ul aria-label="Tags" className="flex flex-wrap gap-2">
          {tags.map((tag) => (
            <li key={tag} className="flex items-center rounded-md bg-sunken pl-3">
              {tag}
              {disabled ? (
                <span className="w-3" />
              ) : (
                <Button variant="quiet" size="small" aria-label={`Remove the tag ${tag}`} className="px-2 text-ink-soft" onClick={() => onChange(tags.filter((each) => each !== tag))}>
                  <Icon name="close" className="size-3.5" />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
