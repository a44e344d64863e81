let pressed = false;
for (const [type, isDown] of [['pointerdown', true], ['pointerup', false], ['pointercancel', false]] as const) {
  window.addEventListener(type, () => { pressed = isDown; }, { capture: true });
}

/**
 * Waits for a press on the screen to end. A field that is left because another place is pressed may get a longer line
 * below it; what is under the finger must not move away before it is lifted.
 */
export function afterThePress(act: () => void): void {
  if (!pressed) return act();
  const over = new AbortController();
  const end = () => {
    over.abort();
    // Not in the event itself: the click comes after it.
    window.setTimeout(act);
  };
  window.addEventListener('pointerup', end, over);
  window.addEventListener('pointercancel', end, over);
}
