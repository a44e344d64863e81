import { Button } from '../../../components/ui/Button.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { Menu } from '../../../components/ui/Menu.tsx';
import type { PieceAction } from './choosePieceActions.ts';
import type { PieceActions } from './usePieceActions.ts';

interface Props {
  chosen: readonly PieceAction[];
  actions: PieceActions;
  /** In the head on a wide screen; above the tabs on a phone. */
  place: 'head' | 'thumb';
}

/** The main action as a button, the others in a menu. */
export function PieceActionBar({ chosen: [main, ...rest], actions, place }: Props) {
  if (main === undefined) return null;
  const { labelOf, start, busy } = actions;
  const button = (
    <Button
      variant={main === 'approve' ? 'primary' : 'secondary'}
      busy={busy === main}
      className={place === 'thumb' ? 'min-w-0 flex-1 whitespace-normal!' : undefined}
      onClick={() => start(main)}
    >
      {labelOf(main)}
    </Button>
  );
  const menu = rest.length > 0 && (
    <Menu
      label="More actions"
      items={rest.map((action) => ({
        label: labelOf(action),
        onSelect: () => start(action),
        danger: action === 'reject' || action === 'stop',
      }))}
    >
      <Icon name="more" className="size-5" />
    </Menu>
  );
  if (place === 'head') {
    return (
      <div className="hidden items-center gap-2 md:flex">
        {button}
        {menu}
      </div>
    );
  }
  return (
    <div
      role="group"
      aria-label="Actions"
      className="fixed inset-x-0 bottom-[calc(3.5rem+env(safe-area-inset-bottom)+1px)] z-10 flex items-center gap-2 border-t border-line bg-surface px-4 py-2 md:hidden"
    >
      {button}
      {menu}
    </div>
  );
}
