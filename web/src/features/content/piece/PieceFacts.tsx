import { Link } from 'react-router';
import type { Content } from '@model/content.ts';
import { FactCard, FactList } from '../../../components/ui/FactCard.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import type { PublishingAccounts } from '../destinationName.ts';
import { Destinations } from './Destinations.tsx';
import { mondayOf } from './mondayOf.ts';
import { NewsletterFacts } from './NewsletterFacts.tsx';
import { PieceFigures } from './PieceFigures.tsx';
import { liveFigures, nearness } from './pieceFigures.ts';
import type { PieceActions } from './usePieceActions.ts';
import type { EditedPiece } from './usePieceForm.ts';
import { useTallies } from './useTallies.ts';
import { Versions } from './Versions.tsx';

interface Props {
  piece: Stored<Content>;
  edited: EditedPiece;
  editable: boolean;
  canDecide: boolean;
  accounts: PublishingAccounts;
  accountsLoading: boolean;
  actions: PieceActions;
}

/** Where it goes and what came of it, what it was made from, and what it was before. */
export function PieceFacts({ piece, edited, editable, canDecide, accounts, accountsLoading, actions }: Props) {
  const hasLeft = piece.publishedAt !== undefined || piece.newsletter !== undefined;
  const tallies = useTallies(hasLeft ? piece.id : undefined);
  const isWritten = piece.writtenAt !== undefined;
  return (
    <>
      {isWritten && (
        <Destinations
          piece={piece}
          form={edited.form}
          editable={editable}
          canDecide={canDecide}
          accounts={accounts}
          loading={accountsLoading}
          actions={actions}
        />
      )}
      {piece.newsletter && (
        <NewsletterFacts
          newsletter={piece.newsletter}
          tallies={tallies}
          opens={liveFigures(piece, tallies).opens}
          stop={canDecide ? () => actions.start('stop') : undefined}
        />
      )}
      {hasLeft && <PieceFigures piece={piece} tallies={tallies} />}
      <Origin piece={piece} />
      {isWritten && <Versions piece={piece} edited={edited} editable={editable} />}
    </>
  );
}

const writers: Readonly<Record<NonNullable<Content['writtenBy']>, string>> = {
  local: 'The built-in assistant',
  openai: 'The OpenAI assistant',
  member: 'A person',
};

/** What it is about, who wrote it, and the earlier pieces that were looked at meanwhile. */
function Origin({ piece }: { piece: Stored<Content> }) {
  const { business, formats } = useBusiness();
  const { topic, brief, week = '', writtenBy, writtenByNote, writtenAt, memory = [], remark } = piece;
  const monday = mondayOf(week);
  return (
    <FactCard title="What it was made from">
      <div className="flex flex-col gap-4">
        <FactList
          facts={[
            ['Topic', topic?.title],
            ['Angle', topic?.angle],
            ['Your brief', brief],
            ['Your remark', remark],
            ['For the week of', monday && new Intl.DateTimeFormat(business.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(monday)],
            ['Written', writtenAt && formats.moment(writtenAt)],
            ['By', writtenBy && writers[writtenBy]],
            ['Why', writtenByNote],
          ]}
        />
        {memory.length > 0 && (
          <div className="flex flex-col gap-1">
            <h3 className="font-medium">Earlier pieces it was written beside</h3>
            <ul className="flex flex-col gap-1.5">
              {memory.map(({ contentId, title, similarity }) => (
                <li key={contentId} className="flex items-baseline justify-between gap-3">
                  <Link to={`/content/${contentId}`} className="inline-flex min-h-8 min-w-0 items-center break-words underline pointer-coarse:min-h-11">
                    {title}
                  </Link>
                  <span className="shrink-0 text-xs text-ink-soft">{nearness(similarity)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {memory.length === 0 && writtenAt && <p className="text-ink-soft">There was no earlier piece to write it beside.</p>}
      </div>
    </FactCard>
  );
}
