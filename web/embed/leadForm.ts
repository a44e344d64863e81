import type { PublicProfile } from '@model/business.ts';
import { type Answers, noAnswers } from './answers.ts';
import { answeredBy } from './channelAdvice.ts';
import type { Business } from './connect.ts';
import { consentWording } from './consentWording.ts';
import type { DraftKeeper } from './draft.ts';
import { FormView } from './formView.ts';
import { leadOf } from './leadOf.ts';
import type { Place } from './readPlace.ts';
import { type Parcel, sendLead, type Verdict } from './sendLead.ts';
import type { Told } from './tell.ts';
import type { Words } from './words/words.ts';

/** Before the next attempt; the last one is repeated for as long as the page is open. */
const pausesMs = [1000, 3000, 10_000, 30_000];

export interface LeadFormOptions {
  business: Business;
  profile: PublicProfile;
  words: Words;
  origin: Place['origin'];
  draft: DraftKeeper;
  tell: (told: Told) => void;
}

/** Shows the form, keeps what is typed, and sees to it that the lead arrives once. */
export function openLeadForm({ business, profile, words, origin, draft, tell }: LeadFormOptions): void {
  const wording = consentWording(words, profile);
  const before = draft.read();
  let parcel: Parcel | undefined = before?.parcel;
  /** Ends a pause between two attempts; there while one is under way. */
  let hurry: (() => void) | undefined;
  let underWay = false;

  const view = new FormView(words, (answers) => draft.keep({ answers, parcel }));

  /** Until the network is back, the visitor presses the button again, or the time is over. */
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = window.setTimeout(resolve, milliseconds);
      hurry = () => {
        window.clearTimeout(timer);
        resolve();
      };
    });

  const deliver = async (answers: Answers): Promise<Verdict> => {
    const lead = leadOf(answers, wording, origin);
    const keep = (changed: Parcel) => {
      parcel = changed;
      draft.keep({ answers, parcel });
    };
    for (let attempts = 0; ; attempts += 1) {
      parcel ??= { id: business.newLeadId(), unanswered: false };
      view.showSending({ busy: true, locked: true, label: words.sending });
      const verdict = navigator.onLine ? await sendLead(parcel, lead, business, keep) : 'waiting';
      if (verdict !== 'waiting') return verdict;
      const told = navigator.onLine ? words.slow : words.offline;
      view.showSending({ busy: false, locked: true, label: words.retry, told });
      await pause(pausesMs[attempts] ?? pausesMs.at(-1) ?? 0);
    }
  };

  const thank = (answers: Answers) => {
    view.close();
    const by = { email: words.thanks.byEmail, sms: words.thanks.bySms, none: words.thanks.otherwise };
    const text = by[answeredBy(answers) ?? 'none'](profile.name);
    const again = () => {
      const { name, email, phone } = answers;
      view.fill({ ...noAnswers, name, email, phone });
      view.open(profile, wording);
    };
    tell({ business: profile.name, heading: words.thanks.heading, text, mark: true, action: { label: words.thanks.again, act: again } });
  };

  const conclude = (verdict: Verdict, answers: Answers) => {
    view.showSending({ busy: false, locked: false, label: words.send });
    if (verdict === 'arrived') {
      draft.clear();
      parcel = undefined;
      thank(answers);
    } else if (verdict === 'refused') {
      const told = words.refused(profile.name);
      view.showSending({ busy: false, locked: false, label: words.send, told, failed: true });
    } else {
      view.close();
      const { heading, text } = verdict === 'closed' ? words.closed : words.unsure;
      tell({ business: profile.name, heading, text: text(profile.name) });
    }
  };

  const send = async () => {
    if (underWay) return hurry?.();
    const answers = view.read();
    // Whoever fills in what nobody can see is not told that it was noticed.
    if (view.isTrapped()) return thank(answers);
    if (view.complain()) return;
    underWay = true;
    const verdict = await deliver(answers);
    underWay = false;
    conclude(verdict, answers);
  };

  view.onSend(() => void send());
  window.addEventListener('online', () => hurry?.());
  if (before) view.fill(before.answers);
  view.open(profile, wording);
  // The page was reloaded before an answer came.
  if (parcel?.unanswered) void send();
}
