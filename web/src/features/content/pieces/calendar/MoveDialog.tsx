import { type SyntheticEvent, useId, useState } from 'react';
import { Button } from '../../../../components/ui/Button.tsx';
import { Dialog } from '../../../../components/ui/Dialog.tsx';
import { TextField } from '../../../../components/ui/Field.tsx';
import { localTime, wallClock } from '../../../../lib/localTime.ts';
import { useBusiness } from '../../../../lib/useBusiness.tsx';
import type { LocalDate } from '../../../overview/period.ts';
import { nameOf, type Piece } from '../piece.ts';

interface Props {
  piece: Piece;
  today: LocalDate;
  onMove: (piece: Piece, at: Date) => Promise<void>;
  onClose: () => void;
}

/** Another day, and time, for a piece. */
export function MoveDialog({ piece, today, onMove, onClose }: Props) {
  const { business, now } = useBusiness();
  const { timezone } = business;
  const formId = useId();
  const planned = piece.publishAt ?? piece.calendarAt;
  const [date, setDate] = useState(planned && planned > now() ? wallClock(planned, timezone).slice(0, 10) : today);
  const [time, setTime] = useState(planned ? wallClock(planned, timezone).slice(11, 16) : '10:00');
  const [error, setError] = useState<string>();
  const name = nameOf(piece);

  const move = (event: SyntheticEvent) => {
    event.preventDefault();
    const at = date === '' || time === '' ? undefined : localTime(date, time, timezone);
    if (at === undefined) return setError('Say a day and a time.');
    if (at <= now()) return setError('That time is over. Choose a later one.');
    onClose();
    void onMove(piece, at);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Move “${name}”`}
      footer={
        <>
          <Button variant="primary" type="submit" form={formId}>
            Move it
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <form id={formId} noValidate aria-label="Move to another day" onSubmit={move} className="flex flex-col gap-4">
        <TextField label="Day" type="date" min={today} value={date} error={error} onChange={setDate} />
        <TextField label="Time" type="time" hint="By your business’s clock." value={time} onChange={setTime} />
      </form>
    </Dialog>
  );
}
