// Puts the lead form on a page of the business's own:
//   <script src="https://YOUR-PROJECT.web.app/embed.js" data-business="demo" async></script>
// The form comes where the script stands. Further attributes, none of them needed:
//   data-title  what screen readers call the form
//   data-theme  light, dark, or auto (as the visitor's system is set); light unless the page itself goes by the system
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const businessId = script.dataset.business ?? '';
  if (!/^[A-Za-z0-9_~.@-]{1,128}$/.test(businessId)) {
    throw new Error('embed.js: data-business must name the business whose form is to be shown');
  }

  // What the form and web/embed/reportHeight.ts say to each other.
  const greeting = 'followthrough:hello';
  const report = 'followthrough:height';
  // Where the visitor came from is on this page's address; the form puts it on the lead.
  const passedOn = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_content', 'gclid', 'fbclid', 'ref'];
  const titles = new Map([
    ['es', 'Formulario de contacto'],
    ['fr', 'Formulaire de contact'],
    ['de', 'Kontaktformular'],
  ]);
  // The form's own height, nearly, so that what is below it moves little; and more than any form needs.
  const firstHeight = 900;
  const mostHeight = 10000;

  const here = new URL(window.location.href).searchParams;
  const address = new URL(`/f/${businessId}`, script.src);
  address.searchParams.set('embedded', '1');
  for (const name of passedOn) {
    const value = here.get(name);
    if (value) address.searchParams.set(name, value);
  }
  const goesBySystem = getComputedStyle(document.documentElement).colorScheme.includes('dark');
  const theme = script.dataset.theme ?? (goesBySystem ? 'auto' : 'light');
  if (theme !== 'auto') address.searchParams.set('theme', theme);

  const frame = document.createElement('iframe');
  const language = document.documentElement.lang.split('-')[0] ?? '';
  frame.title = script.dataset.title ?? titles.get(language) ?? 'Contact form';
  frame.src = address.href;
  // The same scheme as inside, or browsers paint an opaque ground behind the form.
  frame.style.cssText = `display: block; width: 100%; height: ${firstHeight}px; border: 0; color-scheme: ${theme === 'auto' ? 'light dark' : theme}`;

  frame.addEventListener('load', () => frame.contentWindow?.postMessage(greeting, address.origin));
  window.addEventListener('message', (event) => {
    if (event.origin !== address.origin || event.source !== frame.contentWindow) return;
    const { type, height } = event.data ?? {};
    if (type !== report || !(height > 0 && height < mostHeight)) return;
    frame.style.height = `${height}px`;
  });

  if (script.closest('body')) script.after(frame);
  else document.addEventListener('DOMContentLoaded', () => document.body.append(frame), { once: true });
})();
