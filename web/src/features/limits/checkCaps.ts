import { type DailyCaps, highestDailyCap } from '@model/business.ts';
import type { FieldErrors } from '../../lib/checkForm.ts';
import { capLabels, capNames } from './limits.ts';

/** What is wrong with limits before they are sent: an empty field is no number, and there is a highest one. */
export function checkCaps(caps: DailyCaps): FieldErrors {
  return Object.fromEntries(
    capNames.flatMap((name) => {
      if (Number.isNaN(caps[name])) return [[name, `${capLabels[name]}: a number is missing. Zero lets none through.`]];
      if (caps[name] > highestDailyCap) return [[name, `${capLabels[name]}: at most ${highestDailyCap.toLocaleString('en')} a day.`]];
      return [];
    }),
  );
}
