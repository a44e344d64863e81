import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Content } from '@model/content.ts';
import { Icon } from '../../../components/ui/Icon.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useFresh } from '../../../lib/useFresh.ts';
import { contentKindWords, contentStateTones, contentStateWords, stateSentence } from '../../../words/content.ts';
import { titleOf } from './titleOf.ts';

interface Props {
  piece: Stored<Content>;
  destinationWord: (destination: string) => string;
  children: ReactNode;
}

/** What it is, how far it has got, and what there is to do. */
export function PieceHead({ piece, destinationWord, children }: Props) {
  const { formats } = useBusiness();
  const fresh = useFresh(piece.state);
  const { state, publishAt, publishedAt } = piece;
  const waits = state === 'awaitingApproval' || state === 'approved' || state === 'scheduled';
  const when = publishedAt
    ? `Published ${formats.moment(publishedAt)}`
    : waits && (publishAt ? `Planned for ${formats.day(publishAt)}, ${formats.time(publishAt)}` : 'As soon as you say yes');
  const places = Object.entries(piece.publications ?? {}).flatMap(([destination, { url, at }]) => (url !== null && at !== null ? [[destination, url] as const] : []));
  return (
    <div className="flex flex-col gap-3">
      <Link to="/content" className="flex min-h-8 w-fit items-center gap-1 text-sm text-ink-soft hover:text-ink pointer-coarse:min-h-11">
        <Icon name="chevronLeft" className="size-4" />
        Content
      </Link>
      <PageHeader
        title={titleOf(piece)}
        beside={
          <span className={fresh.className} onAnimationEnd={fresh.onAnimationEnd}>
            <StatusWord tone={contentStateTones[state]}>{contentStateWords[state]}</StatusWord>
          </span>
        }
        description={[contentKindWords[piece.kind], when].filter(Boolean).join(' · ')}
      >
        {children}
      </PageHeader>
      <p data-testid="piece-state" className="flex items-start gap-2 text-sm text-ink-soft">
        <Icon name={state === 'published' ? 'check' : state === 'failed' || state === 'unknown' ? 'alert' : 'clock'} className="mt-0.5 size-4" />
        <span>
          {stateSentence(piece)}
          {state === 'rejected' && piece.rejectedBecause && ` You said: ${piece.rejectedBecause}`}
          {places.map(([destination, url]) => (
            <span key={destination}>
              {' '}
              <a href={url} target="_blank" rel="noreferrer" className="underline">
                See it: {destinationWord(destination)}
              </a>
            </span>
          ))}
        </span>
      </p>
    </div>
  );
}
