import { useState } from 'react';
import type { GoogleLocation } from '@model/connection.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Dialog } from '../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../lib/call.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { googleWords } from '../../words/connections.ts';

interface Props {
  places: readonly GoogleLocation[];
  /** Name of the one that is read now. */
  chosen: string | undefined;
  onClose: () => void;
}

/** Which of the owner's places at Google it is about. */
export function GooglePlaces({ places, chosen, onClose }: Props) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const [name, setName] = useState(chosen ?? places[0]?.name);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const save = async () => {
    if (name === undefined) return;
    setBusy(true);
    try {
      await call('connections-chooseLocation', { businessId, location: name });
      toast({ message: googleWords.chosen });
      onClose();
    } catch (error) {
      setRefused(sentenceFor(error));
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Which place is yours?"
      footer={
        places.length > 0 && (
          <Button variant="primary" busy={busy} onClick={() => void save()}>
            Read its reviews
          </Button>
        )
      }
    >
      {places.length === 0 ? (
        <p>{googleWords.noPlaces}</p>
      ) : (
        <fieldset className="flex flex-col gap-1">
          <legend className="sr-only">Places</legend>
          {places.map((place) => (
            <label key={place.name} className="flex min-h-11 items-center gap-3 rounded-md px-2 py-2 hover:bg-sunken">
              <input
                type="radio"
                name="place"
                className="size-4 accent-accent"
                checked={name === place.name}
                onChange={() => setName(place.name)}
              />
              <span className="min-w-0">
                <span className="block font-medium">{place.title}</span>
                {place.address !== '' && <span className="block text-xs text-ink-soft">{place.address}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {refused !== undefined && <ErrorNote title="It was not saved">{refused}</ErrorNote>}
    </Dialog>
  );
}
