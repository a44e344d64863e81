// On a referrer's page: a button that copies the link. Without it the link can be selected by hand.
(() => {
  const button = document.getElementById('copy');
  const link = document.getElementById('link');
  if (!(button instanceof HTMLButtonElement) || !link || !navigator.clipboard) return;
  const label = button.textContent;
  const shownMs = 2000;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(link.textContent ?? '');
      button.textContent = button.dataset.copied ?? label;
      setTimeout(() => (button.textContent = label), shownMs);
    } catch {
      // Not allowed to: the link is marked, to be copied by hand.
      window.getSelection()?.selectAllChildren(link);
    }
  });
})();
