import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { textFor } from '@model/templates.ts';
import type { AddressChannel } from '@model/words.ts';
import type { Template } from '@model/workflow.ts';
import { Page } from '../../app/Page.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { FormBox } from '../../components/ui/FormBox.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { SaveBar } from '../../components/ui/SaveBar.tsx';
import { usePermissions } from '../../lib/useBusiness.tsx';
import type { Form } from '../../lib/useForm.ts';
import { exampleFirstName } from './exampleFirstName.ts';
import { PauseEverything } from './PauseEverything.tsx';
import { placeOfError } from './placeOfError.ts';
import { type StepCard, StepCards } from './StepCards.tsx';
import type { Writing } from './TemplateField.tsx';
import type { TemplatePlace } from './templatePlace.ts';
import { type PreviewView, TemplatePreview } from './TemplatePreview.tsx';
import { usePreview } from './usePreview.ts';

interface Props<V extends object, Key extends string> {
  title: string;
  description: string;
  masterSwitch: ReactNode;
  /** What to expect of it, above the cards. */
  note?: ReactNode;
  formId: string;
  form: Form<V>;
  cards: readonly StepCard<Key>[];
  /** The card that is open at first. */
  first: Key;
  /** The card under which a setting stands, from the setting's path. */
  cardOf: (path: string) => Key;
  /** The text of a card, and where it stands; null where the assistant writes it, or the card has none. Absent where no card has any. */
  textOf?: (card: Key) => { template: Template | null; place: TemplatePlace };
  /** The settings of the open card. */
  settings: (card: Key, writing: Writing) => ReactNode;
  dryRun: ReactNode;
}

/** What stands for the text of a workflow without texts; the place is never looked at. */
const noText: { template: Template | null; place: TemplatePlace } = { template: null, place: { path: '', purpose: 'newsletter', labels: {} } };

/** The page of a workflow: its steps with their numbers, the settings of one, and beside them what would go out. */
export function WorkflowFrame<V extends object, Key extends string>(props: Props<V, Key>) {
  const { title, description, masterSwitch, note, formId, form, cards, first, cardOf, textOf, settings, dryRun } = props;
  const { canChangeSettings } = usePermissions();
  const [selected, select] = useState(first);
  const { template, place } = textOf?.(selected) ?? noText;
  const [view, setView] = useState<PreviewView>('html');
  const channel = view === 'sms' ? 'sms' : 'email';
  const write = (next: AddressChannel) => setView(next === 'sms' ? 'sms' : 'html');
  const [named, setNamed] = useState(true);
  const preview = usePreview(template, place, channel, named ? exampleFirstName : '');
  const cardTitle = cards.find(({ key }) => key === selected)?.title ?? '';

  // A field that is wrong may stand under another card or tab: that one opens, so that the focus can go there.
  const [attempts, setAttempts] = useState(form.failedAttempts);
  if (attempts !== form.failedAttempts) {
    setAttempts(form.failedAttempts);
    const wrong = placeOfError(Object.keys(form.errors), { card: selected, channel }, cardOf);
    select(wrong.card);
    if (wrong.channel !== channel) write(wrong.channel);
  }

  return (
    <Page wide>
      <div className="flex flex-col gap-3">
        <Link
          to="/workflows"
          className="flex min-h-8 w-fit items-center gap-1 text-sm text-ink-soft hover:text-ink pointer-coarse:min-h-11"
        >
          <Icon name="chevronLeft" className="size-4" />
          Workflows
        </Link>
        <PageHeader title={title} description={description}>
          <PauseEverything />
          {masterSwitch}
        </PageHeader>
      </div>
      {note !== undefined && <p className="rounded-md bg-sunken px-4 py-3">{note}</p>}
      <StepCards cards={cards} wrong={new Set(Object.keys(form.errors).map(cardOf))} selected={selected} onSelect={select} />
      {!canChangeSettings && (
        <p className="text-ink-soft">You can look at these settings. An owner or a manager can change them.</p>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card title={cardTitle} className="lg:sticky lg:top-6">
          <FormBox form={form} id={formId} label={cardTitle}>
            <fieldset disabled={!canChangeSettings} className="flex min-w-0 flex-col gap-5">
              <legend className="sr-only">{cardTitle}</legend>
              {settings(selected, { channel, onChannel: write, errors: preview.errors })}
            </fieldset>
            {form.failure && <ErrorNote title="The settings were not saved">{form.failure}</ErrorNote>}
          </FormBox>
        </Card>
        <div className="flex min-w-0 flex-col gap-6">
          {template && (
            <TemplatePreview
              preview={preview}
              words={textFor(template, channel)}
              view={view}
              onView={setView}
              named={named}
              onNamed={setNamed}
            />
          )}
          {dryRun}
        </div>
      </div>
      <SaveBar form={form} formId={formId} />
    </Page>
  );
}
