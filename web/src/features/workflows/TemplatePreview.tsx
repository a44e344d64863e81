import type { MessagePreview } from '@model/callables.ts';
import { Card } from '../../components/ui/Card.tsx';
import { Checkbox } from '../../components/ui/Checkbox.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { Segmented } from '../../components/ui/Segmented.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { exampleFirstName } from './exampleFirstName.ts';
import { TextMessagePreview } from './TextMessagePreview.tsx';
import type { Preview } from './usePreview.ts';

/** An email with its looks, the same as text alone, or a text message. */
export type PreviewView = 'html' | 'plain' | 'sms';

const views: readonly { value: PreviewView; label: string }[] = [
  { value: 'html', label: 'Email' },
  { value: 'plain', label: 'Plain text' },
  { value: 'sms', label: 'Text message' },
];

interface Props {
  preview: Preview;
  /** The template as it stands, for the channel in view; empty where nothing is written yet. */
  words: string;
  view: PreviewView;
  onView: (view: PreviewView) => void;
  /** We know the customer's first name. */
  named: boolean;
  onNamed: (named: boolean) => void;
}

/** A text as the customer would see it, with all that is added to it. Nothing is saved, and nothing is sent. */
export function TemplatePreview({ preview: { shown, errors, failure }, words, view, onView, named, onNamed }: Props) {
  const isWrong = Object.keys(errors).length > 0;
  return (
    <Card title="Preview">
      <div className="flex flex-col gap-4">
        <p className="text-ink-soft">What {exampleFirstName} would get, with all that is added by itself. Nothing is sent.</p>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Segmented label="Show it as" choices={views} value={view} onChange={onView} />
          <Checkbox label="We do not know the name" checked={!named} onChange={(unnamed) => onNamed(!unnamed)} />
        </div>
        {isWrong && <p className="text-warn">Something in the text is not right yet{shown ? '; this is how it was before' : ''}.</p>}
        {failure !== undefined && <ErrorNote title="There is no preview now">{failure} Your text is kept.</ErrorNote>}
        {words === '' && <p className="text-ink-soft">Write a text, and you see it here.</p>}
        {shown && <Shown preview={shown} words={isWrong ? undefined : words} view={view} />}
        {words !== '' && !shown && !isWrong && failure === undefined && (
          <div role="status" aria-label="Loading">
            <Skeleton className="h-56 w-full rounded-md" />
          </div>
        )}
      </div>
    </Card>
  );
}

function Shown({ preview, words, view }: { preview: MessagePreview; words: string | undefined; view: PreviewView }) {
  if (preview.sms) return <TextMessagePreview words={words} answered={preview.text} sms={preview.sms} />;
  return (
    <div className="overflow-hidden rounded-md border border-line">
      <Envelope subject={preview.subject ?? ''} />
      {view === 'html' ? (
        // No scripts, no forms, no windows: what is in it is looked at and does nothing.
        <iframe title="The email" sandbox="" srcDoc={preview.html ?? ''} className="block h-72 w-full bg-surface" />
      ) : (
        <p className="min-h-72 p-4 font-mono text-xs break-words whitespace-pre-wrap">{preview.text}</p>
      )}
    </div>
  );
}

function Envelope({ subject }: { subject: string }) {
  const { business } = useBusiness();
  return (
    <div className="border-b border-line bg-sunken px-4 py-2">
      <p className="text-xs text-ink-soft">From {business.name}</p>
      <p className="font-medium break-words">{subject === '' ? 'No subject' : subject}</p>
    </div>
  );
}
