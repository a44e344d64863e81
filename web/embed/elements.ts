/** The page's own element of that id. @throws when form.html has none of that kind */
export function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`form.html has no ${id}`);
  return found;
}

export function show(shown: HTMLElement, visible = true): void {
  shown.hidden = !visible;
}

/** Puts text into an element that is there only while there is text. */
export function setText(holder: HTMLElement, text: string | undefined): void {
  if (holder.textContent !== (text ?? '')) holder.textContent = text ?? '';
  show(holder, text !== undefined);
}
