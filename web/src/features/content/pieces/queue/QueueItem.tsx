import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../../../components/ui/Button.tsx';
import { ButtonLink } from '../../../../components/ui/ButtonLink.tsx';
import { classes } from '../../../../components/ui/classes.ts';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Menu } from '../../../../components/ui/Menu.tsx';
import { SelectBox } from '../../../../components/ui/SelectBox.tsx';
import { StatusWord } from '../../../../components/ui/StatusWord.tsx';
import { useNow } from '../../../../lib/productClock.ts';
import { useBusiness } from '../../../../lib/useBusiness.tsx';
import { useFresh } from '../../../../lib/useFresh.ts';
import { checksInWords, contentKindWords } from '../../../../words/content.ts';
import { waitingDestinations } from '../../decision/approval.ts';
import { beginningOf, kindIcons, nameOf, type Piece } from '../piece.ts';

/** What whoever may decide can do with a piece without opening it. */
export interface Decisions {
  /** Undefined where it has to be read first. */
  approve: (() => Promise<void>) | undefined;
  /** Undefined where some of it has left. */
  refuse: ((how: 'rewrite' | 'reject') => void) | undefined;
  selected: boolean;
  /** Undefined where there is nothing to choose it for. */
  select: ((on: boolean) => void) | undefined;
  /** There is something to choose in the list. */
  othersSelectable: boolean;
}

interface Props {
  piece: Piece;
  /** It came while the list was open. */
  isNew: boolean;
  destinationWord: (destination: string) => string;
  /** Undefined for whoever may not decide. */
  decisions: Decisions | undefined;
}

/** A piece with what is needed to decide about it. One that the checks found something in is read before it is approved. */
export function QueueItem({ piece, isNew, destinationWord, decisions }: Props) {
  const { formats } = useBusiness();
  const now = useNow();
  const fresh = useFresh([piece.revision, piece.publishAt?.getTime(), piece.checks?.length].join(), isNew);
  const [busy, setBusy] = useState(false);
  const checks = piece.checks?.length ?? 0;
  const name = nameOf(piece);
  const to = `/content/${piece.id}`;
  const isLate = piece.publishAt ? piece.publishAt <= now : false;
  const refuse = decisions?.refuse;
  const approve = async () => {
    setBusy(true);
    await decisions?.approve?.();
    setBusy(false);
  };
  return (
    <li
      onAnimationEnd={fresh.onAnimationEnd}
      className={classes(
        'relative flex flex-col gap-x-6 gap-y-3 border-t border-line p-4 first:border-t-0 md:flex-row md:items-center',
        decisions?.selected && 'bg-accent-soft/40',
        fresh.className,
      )}
    >
      <div className="flex min-w-0 flex-1 gap-3">
        {decisions?.select ? (
          <div className="shrink-0">
            <SelectBox name={name} selected={decisions.selected} onSelect={decisions.select} />
          </div>
        ) : (
          // As wide as the box of the others, so that names stand below one another.
          decisions?.othersSelectable && <div className="w-4 shrink-0 pointer-coarse:w-5" />
        )}
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-ink-soft">
            <span className="inline-flex items-center gap-1.5">
              <Icon name={kindIcons[piece.kind]} className="size-4" />
              {contentKindWords[piece.kind]}
            </span>
            {piece.publishAt ? (
              <time dateTime={piece.publishAt.toISOString()} title={formats.exact(piece.publishAt)} className={classes(isLate && 'text-warn')}>
                {isLate ? 'Was planned for ' : 'Planned for '}
                {formats.day(piece.publishAt)}, {formats.time(piece.publishAt)}
              </time>
            ) : (
              <span>Goes out as soon as you say yes</span>
            )}
          </p>
          <h2 className="mt-1 text-base font-semibold">
            <Link to={to} className="underline-offset-2 hover:underline">
              {name}
            </Link>
          </h2>
          <p className="mt-1 line-clamp-2 max-w-prose text-ink-soft">{beginningOf(piece)}</p>
          <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs">
            <span className="text-ink-soft">To: {waitingDestinations(piece).map(destinationWord).join(', ') || 'nowhere yet'}</span>
            <StatusWord tone={checks > 0 ? 'warn' : 'good'}>{checks > 0 ? checksInWords(checks) : 'Nothing to check'}</StatusWord>
          </p>
        </div>
      </div>
      <div className="flex shrink-0 flex-row-reverse items-center justify-end gap-2 md:flex-row">
        {refuse && (
          <Menu
            label={`What else to do with ${name}`}
            variant="quiet"
            items={[
              { label: 'Ask for a rewrite', onSelect: () => refuse('rewrite') },
              { label: 'Reject', onSelect: () => refuse('reject'), danger: true },
            ]}
          >
            <Icon name="more" className="size-5" />
          </Menu>
        )}
        {decisions?.approve && (
          <ButtonLink to={to} aria-label={`Read ${name}`} className="max-md:flex-1">
            Read
          </ButtonLink>
        )}
        {decisions?.approve ? (
          <Button variant="primary" busy={busy} aria-label={`Approve ${name}`} onClick={() => void approve()} className="max-md:flex-1">
            Approve
          </Button>
        ) : (
          <ButtonLink to={to} variant={decisions ? 'primary' : 'secondary'} aria-label={`Read ${checks > 0 ? 'and check ' : ''}${name}`} className="max-md:flex-1">
            {checks > 0 ? 'Read and check' : 'Read'}
          </ButtonLink>
        )}
      </div>
    </li>
  );
}
