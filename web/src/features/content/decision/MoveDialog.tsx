import { useState } from 'react';
import { TextField } from '../../../components/ui/Field.tsx';
import { FormDialog } from '../../../components/ui/FormDialog.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import { localTime } from '../../../lib/localTime.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useForm } from '../../../lib/useForm.ts';
import { nameOf, type Piece } from '../pieces/piece.ts';
import { checkTime, type TypedTime, typedTimeOf } from './planTime.ts';

interface Props {
  piece: Piece;
  onClose: () => void;
}

/** Another day and time for a piece, by the business's clock, from wherever it is shown. */
export function MoveDialog({ piece, onClose }: Props) {
  const { businessId, business, formats, now } = useBusiness();
  const { timezone } = business;
  const toast = useToast();
  const attempt = useAttempt();
  const [stored] = useState(() => typedTimeOf(piece.publishAt, { timezone, now: now() }));
  const [before] = useState(piece.publishAt);
  const put = (at: Date) => call('content-movePiece', { businessId, contentId: piece.id, publishAt: at.toISOString() });
  const move = async ({ date, time }: TypedTime) => {
    const at = localTime(date, time, timezone);
    await put(at);
    toast({
      message: `“${nameOf(piece)}” is planned for ${formats.day(at)} at ${formats.time(at)}.`,
      // A time that is over cannot be planned anew.
      ...(before && before > now() && { undo: () => void attempt(() => put(before)) }),
    });
    onClose();
  };
  const form = useForm({
    stored,
    check: (typed) => Promise.resolve(checkTime(typed, { timezone, now: now() })),
    save: move,
    startsAnew: true,
  });
  const { values, errors, change } = form;
  return (
    <FormDialog open onClose={onClose} title={`Move “${nameOf(piece)}”`} form={form} action="Move it" refused="It was not moved">
      <TextField
        label="Day"
        name="date"
        type="date"
        min={formats.localDate(now())}
        value={values.date}
        error={errors['date'] ?? errors['publishAt']}
        onChange={(date) => change({ date })}
      />
      <TextField
        label="Time"
        name="time"
        type="time"
        hint={`By the clock of your business (${timezone.replaceAll('_', ' ')}).`}
        value={values.time}
        error={errors['time']}
        onChange={(time) => change({ time })}
      />
      {piece.state === 'awaitingApproval' && <p className="text-ink-soft">It still waits for your OK, and does not go before you have given it.</p>}
    </FormDialog>
  );
}
