// On the page that a referral's link leads to: says that somebody looks at it, and gives the form the height it needs.
(() => {
  // Programs that open links rarely stay, and hardly any runs scripts.
  const stayMs = 1500;
  // What the form and web/embed/reportHeight.ts say to each other; embed.js speaks the same.
  const greeting = 'followthrough:hello';
  const report = 'followthrough:height';
  const mostHeight = 10000;

  let timer = 0;
  let told = false;
  const tell = () => {
    told = true;
    navigator.sendBeacon(`${window.location.pathname.replace(/\/$/, '')}/visit`);
  };
  const watch = () => {
    window.clearTimeout(timer);
    if (!told && document.visibilityState === 'visible') timer = window.setTimeout(tell, stayMs);
  };
  document.addEventListener('visibilitychange', watch);
  watch();

  const frame = document.getElementById('form');
  if (!(frame instanceof HTMLIFrameElement)) return;
  const greet = () => frame.contentWindow?.postMessage(greeting, window.location.origin);
  frame.addEventListener('load', greet);
  greet();
  window.addEventListener('message', (event) => {
    if (event.origin !== window.location.origin || event.source !== frame.contentWindow) return;
    const { type, height } = event.data ?? {};
    if (type === report && height > 0 && height < mostHeight) frame.style.height = `${height}px`;
  });
})();
