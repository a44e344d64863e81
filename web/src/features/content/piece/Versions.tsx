import { limit, orderBy, query } from 'firebase/firestore';
import { useState } from 'react';
import type { Content, ContentText } from '@model/content.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { RelativeTime } from '../../../components/ui/RelativeTime.tsx';
import { SkeletonRows } from '../../../components/ui/Skeleton.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import { collections, type Stored } from '../../../lib/collections.ts';
import { useLiveQuery } from '../../../lib/live.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { versionReasonWords } from '../../../words/content.ts';
import { actorName } from '../../timeline/activitySentence.ts';
import { ChangesDialog } from './ChangesDialog.tsx';
import type { EditedPiece } from './usePieceForm.ts';

/** Nobody looks further back; each of them is a whole text. */
const shownAtMost = 10;

interface Props {
  piece: Stored<Content>;
  edited: EditedPiece;
  editable: boolean;
}

/** The texts that were before this one. They are read when somebody opens them. */
export function Versions(props: Props) {
  const [open, setOpen] = useState(false);
  if ((props.piece.revision ?? 0) <= 1) return null;
  return (
    <details className="group rounded-md border border-line bg-surface" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-12 items-center justify-between px-4 text-base font-semibold">
        <h2>Versions</h2>
        <Icon name="chevronDown" className="size-5 text-ink-soft transition-transform group-open:rotate-180" />
      </summary>
      <div className="px-4 pb-4">{open && <VersionList {...props} />}</div>
    </details>
  );
}

function VersionList({ piece, edited, editable }: Props) {
  const { businessId, user } = useBusiness();
  const toast = useToast();
  const attempt = useAttempt();
  const [busy, setBusy] = useState<number>();
  const [compared, setCompared] = useState<{ before: ContentText; after: ContentText }>();
  const { data, error } = useLiveQuery(
    query(collections.contentVersions(businessId, piece.id), orderBy('revision', 'desc'), limit(shownAtMost)),
  );
  if (error) return <p className="text-ink-soft">They could not be loaded. None of them is lost.</p>;
  if (!data) return <SkeletonRows rows={2} />;
  const restore = async (version: number) => {
    setBusy(version);
    const reference = { businessId, contentId: piece.id };
    const done = await attempt(() => call('content-restoreVersion', { ...reference, revision: edited.stored.revision, version }));
    if (done) toast({ message: 'That text is back. The one before it is kept here.' });
    setBusy(undefined);
  };
  return (
    <ol className="flex flex-col gap-4">
      {data.map((version, index) => (
        <li key={version.id} className="flex flex-col gap-1">
          <p>
            <span className="font-medium">{versionReasonWords[version.reason]}</span>
            <span className="text-ink-soft">
              {' '}
              by {actorName(version.changedBy, user.uid) || 'itself'}, <RelativeTime at={version.createdAt} />
            </span>
          </p>
          {version.remark && <p className="text-ink-soft">{version.remark}</p>}
          <p className="line-clamp-2 text-xs text-ink-soft">
            Before: {[version.subject || version.title, version.body || Object.values(version.variants)[0]].filter(Boolean).join(' – ')}
          </p>
          <div className="flex flex-wrap gap-2">
            {/* The newest is compared with the text that stands; the others with the one that came next. */}
            <Button size="small" onClick={() => setCompared({ before: version, after: data[index - 1] ?? edited.stored })}>
              What changed
            </Button>
            {editable && !edited.form.dirty && (
              <Button size="small" busy={busy === version.revision} onClick={() => void restore(version.revision)}>
                Restore the text before
              </Button>
            )}
          </div>
        </li>
      ))}
      {editable && edited.form.dirty && <li className="text-ink-soft">Save or discard your changes to put one of them back.</li>}
      {data.length === 0 && <li className="text-ink-soft">There is none.</li>}
      {compared && <ChangesDialog title="What changed" {...compared} onClose={() => setCompared(undefined)} />}
    </ol>
  );
}
