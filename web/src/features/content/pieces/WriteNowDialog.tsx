import { serverTimestamp, setDoc } from 'firebase/firestore';
import { useNavigate } from 'react-router';
import { contentKinds } from '@model/words.ts';
import { Select, TextArea } from '../../../components/ui/Field.tsx';
import { FormDialog } from '../../../components/ui/FormDialog.tsx';
import { call, CallError } from '../../../lib/call.ts';
import { collections } from '../../../lib/collections.ts';
import { makeDrafts } from '../../../lib/drafts.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useForm } from '../../../lib/useForm.ts';
import { contentKindWords } from '../../../words/content.ts';
import { emptyPiece, type NewPiece, pieceLabels, toIntake } from './newPiece.ts';

const drafts = makeDrafts<NewPiece>();

interface Props {
  open: boolean;
  /** What it begins with, and what that comes from: what was typed about one is not shown for another. */
  about?: { subject: string; start: NewPiece };
  /** When it is to be published; undefined for as soon as somebody says yes. */
  publishAt?: Date | undefined;
  onClose: () => void;
}

/** Has one piece written at once. Its page shows it as it comes. */
export function WriteNowDialog({ open, about, publishAt, onClose }: Props) {
  const { businessId, formats } = useBusiness();
  const attempt = useAttempt();
  const when = publishAt && `${formats.day(publishAt)}, ${formats.time(publishAt)}`;
  const navigate = useNavigate();
  const write = async (typed: NewPiece) => {
    const reference = collections.newPiece(businessId);
    try {
      await setDoc(reference, { ...toIntake(typed, new Date()), createdAt: serverTimestamp() });
    } catch {
      throw new CallError('Nothing has been written. Check your connection and try again; what you typed is still here.');
    }
    // It is asked for already: where its day is refused, that is said, and it can be planned on its page.
    if (publishAt) await attempt(() => call('content-movePiece', { businessId, contentId: reference.id, publishAt: publishAt.toISOString() }));
    onClose();
    void navigate(`/content/${reference.id}`);
  };
  const form = useForm({
    stored: about?.start ?? emptyPiece,
    check: async (typed) => (await import('./checkNewPiece.ts')).checkNewPiece(typed),
    save: write,
    startsAnew: true,
    drafts: { of: drafts, subject: about ? `${businessId}/${about.subject}` : businessId },
  });
  const { values, errors, change } = form;
  const title = about ? 'Write about this again' : when === undefined ? 'Write now' : `Write something for ${when}`;
  return (
    <FormDialog open={open} onClose={onClose} title={title} form={form} action="Write it" refused="It was not asked for">
      <Select
        label="What to write"
        name="kind"
        value={values.kind}
        options={contentKinds.map((value) => ({ value, label: contentKindWords[value] }))}
        onChange={(kind) => change({ kind })}
      />
      <TextArea
        label={pieceLabels.brief}
        name="brief"
        hint="In your own words. Leave it empty, and the assistant chooses what has not been said lately."
        rows={5}
        value={values.brief}
        error={errors['brief']}
        onChange={(brief) => change({ brief })}
      />
      <p className="text-ink-soft">It takes a minute or two, and waits for your OK before it goes anywhere.{about && ' It says other things than the first one.'}</p>
    </FormDialog>
  );
}
