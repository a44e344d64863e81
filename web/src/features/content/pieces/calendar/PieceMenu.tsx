import { useNavigate } from 'react-router';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Menu } from '../../../../components/ui/Menu.tsx';
import { nameOf, type Piece } from '../piece.ts';

/** What can be done with a piece where it stands in the calendar, without dragging it. */
export function PieceMenu({ piece, onMove }: { piece: Piece; onMove: (piece: Piece) => void }) {
  const navigate = useNavigate();
  return (
    <Menu
      label={`What to do with ${nameOf(piece)}`}
      size="small"
      variant="quiet"
      items={[
        { label: 'Move to another day', onSelect: () => onMove(piece) },
        { label: 'Open', onSelect: () => void navigate(`/content/${piece.id}`) },
      ]}
    >
      <Icon name="more" className="size-4" />
    </Menu>
  );
}
