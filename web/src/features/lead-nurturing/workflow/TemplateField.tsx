import { useState } from 'react';
import type { LeadNurtureSettings, SequenceStep, Template } from '@model/workflow.ts';
import { Checkbox } from '../../../components/ui/Checkbox.tsx';
import { TextArea, TextField } from '../../../components/ui/Field.tsx';
import type { Form } from '../../../lib/useForm.ts';
import { variables } from './settings.ts';

const empty: Template = { subject: '', body: '' };

interface Props {
  form: Form<LeadNurtureSettings>;
  step: SequenceStep;
}

/** The assistant's own words, or the owner's with variables in them. */
export function TemplateField({ form, step }: Props) {
  const { values, errors, change } = form;
  const template = values.templates[step];
  // Unticking keeps the text, so that ticking again brings it back.
  const [last, setLast] = useState(template ?? empty);
  const [area, setArea] = useState<HTMLTextAreaElement | null>(null);
  const put = (next: Template | null) => {
    if (next) setLast(next);
    change({ templates: { ...values.templates, [step]: next } });
  };
  const insert = (name: string) => {
    if (!template) return;
    const variable = `{{${name}}}`;
    const at = area?.selectionEnd ?? template.body.length;
    put({ ...template, body: `${template.body.slice(0, at)}${variable}${template.body.slice(at)}` });
    area?.focus();
  };
  return (
    <>
      <Checkbox
        label="Use my own text"
        hint="Otherwise the assistant writes it for this person, from their message, your voice and your facts."
        checked={template !== null}
        onChange={(own) => put(own ? last : null)}
      />
      {template && (
        <div className="flex flex-col gap-4 border-l-2 border-line pl-4">
          <TextField
            label="Subject"
            hint="For emails."
            name={`templates.${step}.subject`}
            value={template.subject}
            error={errors[`templates.${step}.subject`]}
            onChange={(subject) => put({ ...template, subject })}
          />
          <TextArea
            ref={setArea}
            label="Text"
            name={`templates.${step}.body`}
            rows={6}
            value={template.body}
            error={errors[`templates.${step}.body`]}
            onChange={(body) => put({ ...template, body })}
          />
          <div className="flex flex-wrap items-center gap-2">
            <span className="text-xs text-ink-soft">Put in:</span>
            {variables.map(([name, meaning]) => (
              <button
                key={name}
                type="button"
                title={meaning}
                onClick={() => insert(name)}
                className="min-h-8 rounded-full border border-line-strong px-3 text-xs hover:bg-sunken pointer-coarse:min-h-11"
              >
                {`{{${name}}}`}
              </button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
