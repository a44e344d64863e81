import { type RefObject, useRef, useState } from 'react';
import { plainCharacters } from '@model/sms.ts';
import { type TemplateVariable, variablesFor } from '@model/templates.ts';
import type { AddressChannel } from '@model/words.ts';
import type { Template } from '@model/workflow.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Checkbox } from '../../components/ui/Checkbox.tsx';
import { TextArea, TextField } from '../../components/ui/Field.tsx';
import { Tabs } from '../../components/ui/Tabs.tsx';
import type { FieldErrors } from '../../lib/checkForm.ts';
import { channelWords } from '../../words/leads.ts';
import { type TemplatePlace, variableWords } from './templatePlace.ts';

const empty: Template = { subject: '', body: '' };

/** What is being written, and what the preview has found wrong with it. */
export interface Writing {
  channel: AddressChannel;
  onChannel: (channel: AddressChannel) => void;
  errors: FieldErrors;
}

interface Props {
  template: Template | null;
  onChange: (template: Template | null) => void;
  place: TemplatePlace;
  /** What is wrong with the form. */
  errors: FieldErrors;
  writing: Writing;
  /** What the assistant writes from, where the owner writes nothing. */
  hint: string;
}

/** The assistant's own words, or the owner's with variables in them: for emails, and shorter ones for text messages. */
export function TemplateField({ template, onChange, place, errors: ofForm, writing: { channel, onChannel, errors: found }, hint }: Props) {
  const errors = { ...found, ...ofForm };
  // Unticking keeps the text, so that ticking again brings it back.
  const [last, setLast] = useState(template ?? empty);
  /** The field that was typed in last: a variable goes there. Before any was, it goes to the end of the text. */
  const field = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (variable: string) => {
    const typedIn = field.current?.isConnected ? field.current : null;
    if (typedIn) insertAt(typedIn, variable, typedIn.selectionStart ?? 0, typedIn.selectionEnd ?? 0);
    else if (area.current) insertAt(area.current, variable, area.current.value.length, area.current.value.length);
  };
  const put = (next: Template | null) => {
    if (next) setLast(next);
    onChange(next);
  };
  const path = (part: keyof Template) => `${place.path}.${part}`;
  const isWrong = { email: path('subject') in errors || path('body') in errors, sms: path('sms') in errors };
  return (
    <>
      <Checkbox
        label="Use my own text"
        hint={hint}
        checked={template !== null}
        onChange={(own) => put(own ? last : null)}
      />
      {template && (
        <div
          className="flex flex-col gap-4 border-l-2 border-line pl-4"
          onFocus={({ target }) => {
            if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) field.current = target;
          }}
        >
          <Tabs
            label="Written for"
            tabs={(['email', 'sms'] as const).map((key) => ({
              key,
              label: isWrong[key] ? `${channelWords[key]}: not right yet` : channelWords[key],
            }))}
            selected={channel}
            onSelect={onChannel}
          >
            <div className="flex flex-col gap-4">
              {channel === 'email' ? (
                <>
                  <TextField
                    label="Subject"
                    name={path('subject')}
                    value={template.subject}
                    error={errors[path('subject')]}
                    onChange={(subject) => put({ ...template, subject })}
                  />
                  <TextArea
                    ref={area}
                    label="Text"
                    name={path('body')}
                    rows={6}
                    value={template.body}
                    error={errors[path('body')]}
                    onChange={(body) => put({ ...template, body })}
                  />
                </>
              ) : (
                <SmsText
                  area={area}
                  name={path('sms')}
                  value={template.sms ?? ''}
                  error={errors[path('sms')]}
                  onChange={(sms) => put({ ...template, sms: sms === '' ? undefined : sms })}
                />
              )}
              <Variables names={variablesFor(place.purpose)} onInsert={insert} />
            </div>
          </Tabs>
        </div>
      )}
    </>
  );
}

interface SmsTextProps {
  area: RefObject<HTMLTextAreaElement | null>;
  name: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function SmsText({ area, name, value, error, onChange }: SmsTextProps) {
  const plain = plainCharacters(value);
  return (
    <>
      <TextArea
        ref={area}
        label="Text"
        hint="Leave it empty to send the text of the email. Short is better: each segment of 160 characters is paid for."
        name={name}
        rows={4}
        value={value}
        error={error}
        onChange={onChange}
      />
      {plain !== value && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <span className="text-xs text-ink-soft">Curly quotes, long dashes and the like take more room.</span>
          <Button size="small" onClick={() => onChange(plain)}>
            Use plain characters
          </Button>
        </div>
      )}
    </>
  );
}

function Variables({ names, onInsert }: { names: readonly TemplateVariable[]; onInsert: (variable: string) => void }) {
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-xs text-ink-soft">Put in:</span>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            title={variableWords[name]}
            onClick={() => onInsert(`{{${name}}}`)}
            className="min-h-8 rounded-full border border-line-strong px-3 text-xs hover:bg-sunken pointer-coarse:min-h-11"
          >
            {`{{${name}}}`}
          </button>
        ))}
      </div>
      <p className="text-xs text-ink-soft">
        Where we may not know it, say what stands there instead: <code>{'{{firstName|there}}'}</code>
      </p>
    </div>
  );
}

/** Puts words in as typing them would: the cursor stands behind them, and React hears of it. */
function insertAt(field: HTMLInputElement | HTMLTextAreaElement, words: string, from: number, to: number): void {
  field.setRangeText(words, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}
