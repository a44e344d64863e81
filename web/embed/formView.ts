import type { PublicProfile } from '@model/business.ts';
import { afterThePress } from '../src/lib/afterThePress.ts';
import { type Answers, lengthOf } from './answers.ts';
import { channelAdvice } from './channelAdvice.ts';
import { checkAnswers, type Field, type Finding, longest } from './checkAnswers.ts';
import type { Wording } from './consentWording.ts';
import { element, show } from './elements.ts';
import type { Words } from './words/words.ts';

const fields = ['name', 'email', 'phone', 'message'] as const satisfies readonly Field[];

/** From here on the visitor is told how much room is left. */
const roomShownBelow = 200;

export interface SendState {
  /** An attempt is under way. */
  busy: boolean;
  locked: boolean;
  /** What the button says. */
  label: string;
  told?: string;
  failed?: boolean;
}

/** The form on the page: reads and fills it, and shows what is wrong with it. Sends nothing. */
export class FormView {
  readonly #form = element('lead', HTMLFormElement);
  readonly #words: Words;
  readonly #onChange: (answers: Answers) => void;
  /** Fields in which something has been typed; leaving an untouched one is no mistake yet. */
  readonly #touched = new Set<Field>();

  constructor(words: Words, onChange: (answers: Answers) => void) {
    this.#words = words;
    this.#onChange = onChange;
    for (const field of fields) {
      this.#input(field).addEventListener('blur', () => {
        afterThePress(() => {
          if (this.#touched.has(field)) this.#showProblems(this.#found(), [field]);
        });
      });
    }
    this.#form.addEventListener('input', (event) => this.#changed(event));
  }

  /** Puts the business's name and the wordings in their places and shows the form. */
  open(profile: PublicProfile, wording: Wording): void {
    element('business', HTMLElement).textContent = profile.name;
    const sms = element('consent-sms-wording', HTMLElement);
    sms.textContent = wording.sms;
    if (wording.smsIsOwn) sms.lang = profile.locale;
    element('consent-marketing-wording', HTMLElement).textContent = wording.marketing;
    this.#showAdvice();
    show(this.#form);
  }

  close(): void {
    show(this.#form, false);
  }

  onSend(send: () => void): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      send();
    });
  }

  read(): Answers {
    const entries = new FormData(this.#form);
    return {
      name: this.#input('name').value,
      email: this.#input('email').value,
      phone: this.#input('phone').value,
      message: this.#input('message').value,
      preferredChannel: entries.get('preferredChannel') === 'sms' ? 'sms' : 'email',
      consentSms: element('consent-sms', HTMLInputElement).checked,
      consentMarketing: element('consent-marketing', HTMLInputElement).checked,
    };
  }

  fill(answers: Answers): void {
    for (const field of fields) this.#input(field).value = answers[field];
    for (const choice of this.#form.querySelectorAll<HTMLInputElement>('[name=preferredChannel]')) {
      choice.checked = choice.value === answers.preferredChannel;
    }
    element('consent-sms', HTMLInputElement).checked = answers.consentSms;
    element('consent-marketing', HTMLInputElement).checked = answers.consentMarketing;
    this.#touched.clear();
    this.#showProblems([], fields);
    this.#showRoom();
    this.#showAdvice();
  }

  /** Whether the field that people do not see has been filled in, which only programs do. */
  isTrapped(): boolean {
    return element('topic-code', HTMLInputElement).value !== '';
  }

  /** Shows everything that is wrong and goes to the first of it. @returns whether there was anything */
  complain(): boolean {
    const findings = this.#found();
    this.#showProblems(findings, fields);
    this.#showSummary(findings);
    for (const { field } of findings) this.#touched.add(field);
    const first = findings[0];
    if (first) this.#input(first.field).focus();
    return first !== undefined;
  }

  /** How sending goes. While it is locked nothing can be changed, as what was sent may already be there. */
  showSending({ busy, locked, label, told = '', failed = false }: SendState): void {
    const button = element('send', HTMLButtonElement);
    button.textContent = label;
    // Not `disabled`, which would take the focus away.
    button.setAttribute('aria-disabled', String(busy));
    const fieldset = element('fields', HTMLFieldSetElement);
    if (locked && fieldset.contains(document.activeElement)) button.focus();
    fieldset.disabled = locked;
    const status = element('status', HTMLElement);
    status.textContent = told;
    status.classList.toggle('failed', failed);
  }

  #input(field: Field): HTMLInputElement | HTMLTextAreaElement {
    return field === 'message' ? element(field, HTMLTextAreaElement) : element(field, HTMLInputElement);
  }

  #found(): Finding[] {
    return checkAnswers(this.read());
  }

  #changed(event: Event): void {
    const field = fields.find((each) => event.target === this.#input(each));
    if (field) this.#touched.add(field);
    // A mistake goes away as soon as it is mended; a new one is not shown before the field is left.
    const shown = fields.filter((each) => element(`${each}-problem`, HTMLElement).textContent !== '');
    if (shown.length > 0) this.#showProblems(this.#found(), shown);
    this.#showRoom();
    this.#showAdvice();
    this.#onChange(this.read());
  }

  #showProblems(findings: readonly Finding[], among: readonly Field[]): void {
    for (const field of among) {
      const finding = findings.find((each) => each.field === field);
      element(`${field}-problem`, HTMLElement).textContent = finding ? this.#words.problems[finding.problem] : '';
      this.#input(field).setAttribute('aria-invalid', String(finding !== undefined));
    }
  }

  #showSummary(findings: readonly Finding[]): void {
    const summary = element('summary', HTMLElement);
    // Emptied first: an alert is heard again only when it changes.
    summary.textContent = '';
    if (findings.length === 0) return;
    const sentences = findings.map(({ problem }) => this.#words.problems[problem]);
    summary.textContent = [this.#words.summary(findings.length), ...sentences].join(' ');
  }

  #showRoom(): void {
    const left = longest.message - lengthOf(this.#input('message').value);
    const tight = left < roomShownBelow && left >= 0;
    element('message-room', HTMLElement).textContent = tight ? this.#words.charactersLeft(left) : '';
  }

  #showAdvice(): void {
    const advice = channelAdvice(this.read());
    element('channel-hint', HTMLElement).textContent = advice === undefined ? '' : this.#words[advice];
  }
}
