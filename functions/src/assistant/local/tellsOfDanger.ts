/**
 * Whether a text tells of a danger that is happening now, in any language that we know. The words are loaded when they
 * are first needed.
 */
export async function tellsOfDanger(text: string): Promise<boolean> {
  const [{ findEmergency }, { foldText }, { lexicons }] = await Promise.all([
    import('./findEmergency.ts'),
    import('./foldText.ts'),
    import('./lexicon/lexicons.ts'),
  ]);
  return findEmergency(foldText(text).folded, Object.values(lexicons)) !== undefined;
}
