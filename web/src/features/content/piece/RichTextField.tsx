import { lazy, Suspense, useId, useState } from 'react';
import { TextArea } from '../../../components/ui/Field.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import type { Look } from './look.ts';
import { isForTheEditor } from './pieceForm.ts';

/** The editor weighs more than the rest of the page. */
const RichText = lazy(() => import('./RichText.tsx'));

interface Props {
  label: string;
  name: string;
  /** Markdown. */
  value: string;
  error: string | undefined;
  editable: boolean;
  look: Look | undefined;
  onChange: (markdown: string) => void;
}

/** A text with headings, lists and links. Where it has what the editor would lose, it is edited as Markdown. */
export function RichTextField({ label, name, value, error, editable, look, onChange }: Props) {
  const id = useId();
  // Decided by what was there at first: the field must not change under the fingers.
  const [rich] = useState(() => isForTheEditor(value));
  if (!rich) {
    return (
      <TextArea
        label={label}
        hint="It has a table, a picture or HTML in it, so it is shown as Markdown."
        name={name}
        rows={14}
        value={value}
        error={error}
        onChange={onChange}
      />
    );
  }
  return (
    <div className="flex flex-col gap-1">
      <span id={`${id}-label`} className="text-sm font-medium">
        {label}
      </span>
      <Suspense fallback={<Loading />}>
        <RichText
          labelledBy={`${id}-label`}
          describedBy={error === undefined ? undefined : `${id}-error`}
          invalid={error !== undefined}
          value={value}
          editable={editable}
          look={look}
          onChange={onChange}
        />
      </Suspense>
      {error !== undefined && (
        <p id={`${id}-error`} className="text-sm text-bad">
          {error}
        </p>
      )}
    </div>
  );
}

function Loading() {
  return (
    <div role="status" aria-label="Loading">
      <Skeleton className="h-96 w-full rounded-md" />
    </div>
  );
}
