import { Button } from '../../../../components/ui/Button.tsx';
import { useBusiness } from '../../../../lib/useBusiness.tsx';

interface Props {
  /** How many are on the page. */
  shown: number;
  /** How many there are in all; undefined while that is not known. */
  total: number | undefined;
  /** The first day whose pieces are all there, as it is read. */
  from: string;
  /** How many can come at once. */
  atOnce: number;
  busy: boolean;
  onShow: () => void;
}

/** Says what a full calendar leaves out at first, and brings it. */
export function EarlierPieces({ shown, total, from, atOnce, busy, onShow }: Props) {
  const { formats } = useBusiness();
  const left = total !== undefined && total > shown ? total - shown : undefined;
  const action = left === undefined ? 'Show them' : left <= atOnce ? `Show all ${formats.count(shown + left)}` : `Show ${atOnce} more`;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-sunken px-3 py-1">
      <span>
        {left === undefined ? 'There are more pieces' : `${formats.count(left)} more ${left === 1 ? 'piece' : 'pieces'}`} before {from}.
      </span>
      <Button variant="quiet" size="small" busy={busy} onClick={onShow}>
        {action}
      </Button>
    </p>
  );
}
