import { Link } from 'react-router';
import type { Content, Publication } from '@model/content.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import { Checkbox } from '../../../components/ui/Checkbox.tsx';
import { FactCard } from '../../../components/ui/FactCard.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { useNow } from '../../../lib/productClock.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import type { Form } from '../../../lib/useForm.ts';
import { metricWords, publicationStateTones, publicationStateWords } from '../../../words/content.ts';
import { allDestinations, destinationName, kindsOf, type PublishingAccounts } from '../destinationName.ts';
import { type PieceForm, withDestination } from './pieceForm.ts';
import { metrics } from './pieceFigures.ts';
import { chooseSettlements, isTroubled, publicationSentence, type Settlement } from './publicationSentence.ts';
import type { PieceActions } from './usePieceActions.ts';

interface Props {
  piece: Stored<Content>;
  form: Form<PieceForm>;
  editable: boolean;
  canDecide: boolean;
  accounts: PublishingAccounts;
  loading: boolean;
  actions: PieceActions;
}

/** Where the piece goes: to choose while it waits, and what became of it at each place. */
export function Destinations({ piece, form, editable, canDecide, accounts, loading, actions }: Props) {
  const canChoose = editable && piece.state === 'awaitingApproval';
  // What waits for the OK is what is ticked.
  const publications = Object.entries(piece.publications ?? {}).filter(([, { state }]) => !canChoose || state !== 'awaitingApproval');
  const chosen = form.values.destinations;
  const offered = [...new Set([...allDestinations(accounts).filter((each) => kindsOf(each).includes(piece.kind)), ...chosen])];
  return (
    <FactCard title="Destinations">
      <div className="flex flex-col gap-4">
        {canChoose && loading && (
          <div role="status" aria-label="Loading">
            <Skeleton className="h-16 w-full" />
          </div>
        )}
        {canChoose && !loading && (
          <fieldset className="flex flex-col gap-2">
            <legend className="mb-1 text-ink-soft">Where it is published</legend>
            {offered.map((destination) => (
              <Checkbox
                key={destination}
                label={destinationName(destination, accounts)}
                checked={chosen.includes(destination)}
                onChange={(on) => form.change({ destinations: withDestination(chosen, destination, on) })}
              />
            ))}
            <p className="text-xs text-ink-soft">
              More places stand under{' '}
              <Link to="/connections" className="underline">
                Connections
              </Link>
              .
            </p>
          </fieldset>
        )}
        {!canChoose && publications.length === 0 && <p className="text-ink-soft">It goes nowhere yet.</p>}
        {publications.length > 0 && (
          <ul aria-label="Publications" className="flex flex-col gap-4">
            {publications.map(([destination, publication]) => (
              <PublicationItem
                key={destination}
                piece={piece}
                name={destinationName(destination, accounts)}
                publication={publication}
                settle={canDecide ? (outcome) => actions.settle(destination, outcome) : undefined}
                isBusy={(outcome) => actions.busy === `${destination} ${outcome}`}
              />
            ))}
          </ul>
        )}
      </div>
    </FactCard>
  );
}

/** What somebody has to say about a publication that did not go well. Where facts are folded it stands before the text. */
export function TroubledPublications({ piece, canDecide, accounts, actions }: Pick<Props, 'piece' | 'canDecide' | 'accounts' | 'actions'>) {
  const now = useNow();
  const troubled = Object.entries(piece.publications ?? {}).filter(([, publication]) => isTroubled(publication, now));
  if (troubled.length === 0) return null;
  return (
    <Card title="Needs you">
      <ul aria-label="Needs you" className="flex flex-col gap-4">
        {troubled.map(([destination, publication]) => (
          <PublicationItem
            key={destination}
            piece={piece}
            name={destinationName(destination, accounts)}
            publication={publication}
            settle={canDecide ? (outcome) => actions.settle(destination, outcome) : undefined}
            isBusy={(outcome) => actions.busy === `${destination} ${outcome}`}
          />
        ))}
      </ul>
    </Card>
  );
}

const settlementWords: Readonly<Record<Settlement, string>> = {
  isThere: 'It is there',
  publishAgain: 'Publish again',
  letItBe: 'Leave it',
};

interface ItemProps {
  piece: Stored<Content>;
  name: string;
  publication: Publication;
  /** Undefined for whoever may not decide. */
  settle: ((outcome: Settlement) => void) | undefined;
  isBusy: (outcome: Settlement) => boolean;
}

function PublicationItem({ piece, name, publication, settle, isBusy }: ItemProps) {
  const { business, formats } = useBusiness();
  const now = useNow();
  const { state, url, error } = publication;
  const { locale, timezone, pausedAt } = business;
  const sentence = publicationSentence(publication, { publishAt: piece.publishAt, paused: pausedAt !== null, now, locale, timezone });
  const settlements = chooseSettlements(publication, now);
  const known = metrics.flatMap((metric) => {
    const value = publication.metrics?.[metric];
    return typeof value === 'number' ? [`${metricWords[metric]} ${formats.count(value)}`] : [];
  });
  return (
    <li aria-label={name} className="flex flex-col gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-medium break-words">{name}</span>
        <StatusWord tone={publicationStateTones[state]}>{publicationStateWords[state]}</StatusWord>
      </div>
      <p className="text-ink-soft">{sentence}</p>
      {error && state !== 'published' && <p className={state === 'failed' ? 'text-bad' : 'text-ink-soft'}>{error}</p>}
      {url && (
        <a href={url} target="_blank" rel="noreferrer" className="inline-flex min-h-8 w-fit max-w-full items-center gap-1 underline pointer-coarse:min-h-11">
          <span className="truncate">See it there</span>
          <Icon name="external" className="size-4" />
        </a>
      )}
      {state === 'published' && (
        <p className="text-xs text-ink-soft">
          {known.length > 0 && publication.metrics?.asOf
            ? `${known.join(' · ')}, as of ${formats.moment(publication.metrics.asOf)}`
            : 'No data from there yet.'}
        </p>
      )}
      {settle && settlements.length > 0 && (
        <div className="mt-1 flex flex-wrap gap-2">
          {settlements.map((outcome) => (
            <Button key={outcome} size="small" busy={isBusy(outcome)} aria-label={`${settlementWords[outcome]}: ${name}`} onClick={() => settle(outcome)}>
              {settlementWords[outcome]}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
