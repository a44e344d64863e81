import { element, setText, show } from './elements.ts';

/** What stands in the form's place when there is no form: thanks, or why not. */
export interface Told {
  heading: string;
  text: string;
  business?: string;
  /** Shows that all is well. */
  mark?: boolean;
  action?: { label: string; act: () => void };
}

/** Shows it, and moves there whoever is listening rather than looking. */
export function tell({ heading, text, business, mark = false, action }: Told): void {
  const place = element('told', HTMLElement);
  setText(element('told-business', HTMLElement), business);
  const title = element('told-heading', HTMLElement);
  title.textContent = heading;
  element('told-text', HTMLElement).textContent = text;
  place.querySelector('svg')?.toggleAttribute('hidden', !mark);
  const button = element('told-again', HTMLButtonElement);
  setText(button, action?.label);
  button.onclick = () => {
    show(place, false);
    action?.act();
  };
  show(place);
  title.focus();
}
