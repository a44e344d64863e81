import type { Answers } from './answers.ts';
import type { Parcel } from './sendLead.ts';

/** What must survive a reload: everything typed, and the lead on its way, if there is one. */
export interface Draft {
  answers: Answers;
  parcel?: Parcel | undefined;
}

export interface DraftKeeper {
  read(): Draft | undefined;
  keep(draft: Draft): void;
  clear(): void;
}

/** Keeps the draft for this tab. Where storage is blocked, as in some embedded pages, it lives as long as the page. */
export function openDraft(businessId: string): DraftKeeper {
  const key = `followthrough:${businessId}`;
  const tried = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      return use(window.sessionStorage);
    } catch {
      return undefined;
    }
  };
  return {
    read: () => tried((storage) => draftFrom(JSON.parse(storage.getItem(key) ?? 'null'))),
    keep: (draft) => tried((storage) => storage.setItem(key, JSON.stringify(draft))),
    clear: () => tried((storage) => storage.removeItem(key)),
  };
}

/** @returns undefined for anything but a draft, such as one of an older version of the form */
export function draftFrom(stored: unknown): Draft | undefined {
  if (!isMap(stored) || !isAnswers(stored['answers'])) return undefined;
  const parcel = stored['parcel'];
  return { answers: stored['answers'], parcel: isParcel(parcel) ? parcel : undefined };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isAnswers(value: unknown): value is Answers {
  return (
    isMap(value) &&
    ['name', 'email', 'phone', 'message'].every((field) => typeof value[field] === 'string') &&
    ['consentSms', 'consentMarketing'].every((field) => typeof value[field] === 'boolean') &&
    (value['preferredChannel'] === 'email' || value['preferredChannel'] === 'sms')
  );
}

function isParcel(value: unknown): value is Parcel {
  return isMap(value) && typeof value['id'] === 'string' && typeof value['unanswered'] === 'boolean';
}
