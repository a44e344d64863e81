import type { ContentText } from '@model/content.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { changedFields } from './changedFields.ts';
import { compareTexts } from './compareTexts.ts';

interface Props {
  title: string;
  before: ContentText;
  after: ContentText;
  onClose: () => void;
}

/** What turned one text of a piece into another, field by field and word by word. */
export function ChangesDialog({ title, before, after, onClose }: Props) {
  const changes = changedFields(before, after);
  return (
    <Dialog open onClose={onClose} title={title} footer={<Button onClick={onClose}>Close</Button>}>
      <p className="mb-4 text-ink-soft">
        {changes.length === 0 ? 'The two texts read the same.' : 'Struck out is what went, underlined what came.'}
      </p>
      <dl className="flex flex-col gap-4">
        {changes.map(({ field, label, mine, theirs }) => (
          <div key={field} className="flex flex-col gap-1">
            <dt className="text-xs text-ink-soft">{label}</dt>
            <dd className="break-words whitespace-pre-wrap">
              {compareTexts(mine, theirs).map((stretch, index) =>
                // The stretches of a text have no identity but their place.
                stretch.in === 'both' ? (
                  <span key={index}>{stretch.text}</span>
                ) : stretch.in === 'before' ? (
                  <del key={index} className="bg-bad-soft text-bad">
                    {stretch.text}
                  </del>
                ) : (
                  <ins key={index} className="bg-good-soft text-good">
                    {stretch.text}
                  </ins>
                ),
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
