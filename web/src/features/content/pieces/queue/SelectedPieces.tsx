import { Button } from '../../../../components/ui/Button.tsx';

interface Props {
  count: number;
  busy: boolean;
  onApprove: () => void;
  onClear: () => void;
}

/** What can be done with the selected pieces. It stays at the bottom, where the thumb is. */
export function SelectedPieces({ count, busy, onApprove, onClear }: Props) {
  return (
    <div
      role="region"
      aria-label="Selected pieces"
      className="sticky bottom-20 z-20 mx-auto flex w-fit max-w-full items-center gap-2 rounded-md border border-line bg-surface px-4 py-2 shadow-float md:bottom-6"
    >
      <span className="mr-2 font-medium" role="status">
        {count} selected
      </span>
      <Button variant="primary" busy={busy} onClick={onApprove}>
        Approve {count}
      </Button>
      <Button variant="quiet" disabled={busy} aria-label="Clear selection" onClick={onClear}>
        Clear
      </Button>
    </div>
  );
}
