import { useState } from 'react';
import type { PiecePreview as Preview } from '@model/callables.ts';
import type { Content, ContentText } from '@model/content.ts';
import { classes } from '../../../components/ui/classes.ts';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { Segmented } from '../../../components/ui/Segmented.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { useWide } from '../../../lib/useWide.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { forTheFrame } from './forTheFrame.ts';
import { SocialPost } from './SocialPost.tsx';
import type { EditedPiece } from './usePieceForm.ts';
import { usePiecePreview } from './usePiecePreview.ts';

/** The piece as its readers would see it, unsaved changes included. Nothing is saved, and nothing is sent. */
export function PiecePreview({ piece, edited }: { piece: Stored<Content>; edited: EditedPiece }) {
  const { preview, failure, askAgain } = usePiecePreview(piece, edited);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-soft">
        As its readers would see it{edited.form.dirty ? ', with what you have not saved yet' : ''}. Nothing is sent from here.
      </p>
      {failure !== undefined && (
        <ErrorNote title="There is no preview now" retry={askAgain}>
          {failure} Your text is kept.
        </ErrorNote>
      )}
      {!preview && failure === undefined && (
        <div role="status" aria-label="Loading">
          <Skeleton className="h-96 w-full rounded-md" />
        </div>
      )}
      {preview &&
        (piece.kind === 'social' ? (
          <>
            {edited.form.values.destinations.includes('local') && (
              <section aria-labelledby="own-page" className="flex flex-col gap-2">
                <h2 id="own-page" className="text-base font-semibold">
                  Your page
                </h2>
                <Document piece={piece} preview={preview} />
              </section>
            )}
            <Posts preview={preview} text={edited.form.values} />
          </>
        ) : (
          <Document piece={piece} preview={preview} />
        ))}
    </div>
  );
}

type View = 'wide' | 'phone' | 'plain';

function Document({ piece, preview }: { piece: Stored<Content>; preview: Preview }) {
  const isLetter = piece.kind === 'email';
  const [view, setView] = useState<View>('wide');
  // A screen that is no wider than a phone shows it as a phone does.
  const hasRoom = useWide();
  const views: { value: View; label: string }[] = [
    ...(hasRoom ? ([{ value: 'wide', label: 'Desktop' }, { value: 'phone', label: 'Phone' }] as const) : ([{ value: 'wide', label: 'As it looks' }] as const)),
    ...(isLetter ? [{ value: 'plain' as const, label: 'Text only' }] : []),
  ];
  return (
    <div className="flex flex-col gap-4">
      {views.length > 1 && (
        <div className="w-fit">
          <Segmented label="Show it as" choices={views} value={view} onChange={setView} />
        </div>
      )}
      <div className={classes('overflow-hidden rounded-md border border-line', view === 'phone' && 'mx-auto w-full max-w-[390px]')}>
        {isLetter && <Envelope subject={preview.subject} preheader={preview.preheader} />}
        {view === 'plain' ? (
          <p className="min-h-96 bg-surface p-4 font-mono text-xs break-words whitespace-pre-wrap">{preview.text}</p>
        ) : (
          // No scripts, no forms, no windows: what is in it is looked at and does nothing.
          <iframe
            title={isLetter ? 'The newsletter' : piece.kind === 'blog' ? 'The blog post' : 'The post on your page'}
            sandbox=""
            srcDoc={forTheFrame(preview.html)}
            className={classes('block w-full bg-surface', piece.kind === 'social' ? 'h-96' : 'h-[36rem]')}
          />
        )}
      </div>
    </div>
  );
}

/** A letter as a list of mails shows it. */
function Envelope({ subject, preheader }: Pick<Preview, 'subject' | 'preheader'>) {
  const { business } = useBusiness();
  return (
    <div className="border-b border-line bg-sunken px-4 py-2">
      <p className="text-xs text-ink-soft">From {business.name}</p>
      <p className="break-words">
        <span className="font-medium">{subject === '' ? 'No subject' : subject}</span>
        {preheader !== '' && <span className="text-ink-soft"> · {preheader}</span>}
      </p>
    </div>
  );
}

function Posts({ preview, text }: { preview: Preview; text: ContentText }) {
  if (preview.posts.length === 0) return <p className="text-ink-soft">There is no text for any network yet.</p>;
  return (
    <ul aria-label="Posts" className="grid gap-6 xl:grid-cols-2">
      {preview.posts.map((post) => (
        <li key={post.platform} className="min-w-0">
          <SocialPost post={post} written={text.variants[post.platform] || text.body} imageUrl={text.imageUrl} />
        </li>
      ))}
    </ul>
  );
}
