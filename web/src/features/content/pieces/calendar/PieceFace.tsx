import { classes } from '../../../../components/ui/classes.ts';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { dotTone } from '../../../../components/ui/tone.ts';
import { contentKindWords, contentStateTones, contentStateWords } from '../../../../words/content.ts';
import { kindIcons, nameOf, type Piece } from '../piece.ts';

interface Props {
  piece: Piece;
  /** Where there is a whole line for it. */
  roomy?: boolean;
}

/** A piece in the narrowest room there is: its kind, its name, its state as a colored word. */
export function PieceFace({ piece, roomy = false }: Props) {
  return (
    <>
      <span className={classes('flex items-start font-medium', roomy ? 'gap-1.5' : 'gap-1 text-xs')}>
        <Icon name={kindIcons[piece.kind]} className={roomy ? 'size-5 text-ink-soft' : 'size-4 text-ink-soft'} />
        <span className="sr-only">{contentKindWords[piece.kind]}: </span>
        <span className="line-clamp-2 min-w-0 break-words">{nameOf(piece)}</span>
      </span>
      <StateLine piece={piece} roomy={roomy} />
    </>
  );
}

/** As a `StatusWord`, but on two lines where there is no room for one. */
function StateLine({ piece: { state }, roomy }: Props) {
  return (
    <span className="mt-0.5 flex items-start gap-1.5 text-xs text-ink-soft">
      <span aria-hidden="true" className={classes('mt-1 size-2 shrink-0 rounded-full', roomy ? 'mr-1 ml-1.5' : 'ml-1', dotTone[contentStateTones[state]])} />
      {contentStateWords[state]}
    </span>
  );
}
