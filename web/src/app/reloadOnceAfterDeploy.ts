const key = 'followthrough.reloadedAt';
/** A second failure within this time is no deploy, and a reload would not help. */
const onceWithinMs = 60_000;

/**
 * After a deploy the parts of the page that was open are gone from the server. The first part that does not load
 * reloads the page, once; if that does not help, the error is shown where it happened.
 */
export function reloadOnceAfterDeploy() {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(key));
    if (Date.now() - last < onceWithinMs) return;
    sessionStorage.setItem(key, String(Date.now()));
    event.preventDefault();
    window.location.reload();
  });
}
