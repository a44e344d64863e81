import { classes } from '../../../../components/ui/classes.ts';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { dotTone } from '../../../../components/ui/tone.ts';
import { contentKindWords, contentStateTones, contentStateWords } from '../../../../words/content.ts';
import { kindIcons, nameOf, type Piece } from '../piece.ts';

/** A piece in the narrowest room there is: its kind, its name, its state as a colored word. */
export function PieceFace({ piece }: { piece: Piece }) {
  return (
    <>
      <span className="flex items-start gap-1 text-xs font-medium">
        <Icon name={kindIcons[piece.kind]} className="size-4 text-ink-soft" />
        <span className="sr-only">{contentKindWords[piece.kind]}: </span>
        <span className="line-clamp-2 min-w-0 break-words">{nameOf(piece)}</span>
      </span>
      <StateLine piece={piece} />
    </>
  );
}

/** As a `StatusWord`, but on two lines where there is no room for one. */
export function StateLine({ piece: { state } }: { piece: Piece }) {
  return (
    <span className="mt-0.5 flex items-start gap-1.5 text-xs text-ink-soft">
      <span aria-hidden="true" className={classes('mt-1 ml-1 size-2 shrink-0 rounded-full', dotTone[contentStateTones[state]])} />
      {contentStateWords[state]}
    </span>
  );
}
