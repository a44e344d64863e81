import './form.css';
import { chooseLanguage } from './chooseLanguage.ts';
import { type Business, connect } from './connect.ts';
import { openDraft } from './draft.ts';
import { element, show } from './elements.ts';
import { openLeadForm } from './leadForm.ts';
import { readPlace } from './readPlace.ts';
import { reportHeight } from './reportHeight.ts';
import { speak } from './speak.ts';
import { tell } from './tell.ts';

const place = readPlace(new URL(window.location.href));
if (place.theme) document.documentElement.dataset['theme'] = place.theme;
document.documentElement.classList.toggle('bare', place.bare);
if (place.embedded) {
  document.documentElement.classList.add('embedded');
  reportHeight(element('sheet', HTMLElement));
}

/** Kept from one try to the next. */
let business: Business | undefined;

async function start(): Promise<void> {
  const loading = element('loading', HTMLElement);
  show(loading);
  try {
    await open();
  } catch {
    // Neither the configuration nor the profile could be read. What comes of it is for the visitor to decide.
    const words = speak(chooseLanguage(navigator.languages, ''));
    tell({ ...words.unreachable, action: { label: words.retry, act: () => void start() } });
  } finally {
    show(loading, false);
  }
}

/** @throws when Firestore, or Hosting's configuration for it, could not be reached */
async function open(): Promise<void> {
  const { businessId, origin } = place;
  if (businessId !== undefined) business ??= await connect(businessId);
  const profile = await business?.readProfile();
  const words = speak(chooseLanguage(navigator.languages, profile?.locale ?? ''));
  if (businessId === undefined || !business || !profile) return tell(words.unknown);

  document.title = words.title(profile.name);
  const draft = openDraft(businessId);
  if (profile.open) return openLeadForm({ business, profile, words, origin, draft, tell });

  // A lead that may be there already is not told that it is not.
  const { heading, text } = draft.read()?.parcel?.unanswered ? words.unsure : words.closed;
  tell({ business: profile.name, heading, text: text(profile.name) });
}

void start();
