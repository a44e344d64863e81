/** What an embedding page says first, and what it is told then. web/public/embed.js speaks the other half. */
const greeting = 'followthrough:hello';
const report = 'followthrough:height';

/** Tells the embedding page how tall the form is, now and whenever that changes; only the page that has greeted it. */
export function reportHeight(sheet: HTMLElement): void {
  let listener: string | undefined;
  const tell = () => {
    if (listener !== undefined) {
      window.parent.postMessage({ type: report, height: Math.ceil(sheet.getBoundingClientRect().height) }, listener);
    }
  };
  new ResizeObserver(tell).observe(sheet);
  window.addEventListener('message', (event) => {
    // A page without an origin of its own, such as a local file, cannot be written to by name.
    if (event.source !== window.parent || event.data !== greeting || event.origin === 'null') return;
    listener = event.origin;
    tell();
  });
}
