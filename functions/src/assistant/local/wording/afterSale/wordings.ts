import type { SpokenLanguage } from '../../detectLanguage.ts';
import type { AfterSaleWording } from './afterSale.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';

export const afterSaleWordings: Readonly<Record<SpokenLanguage, AfterSaleWording>> = { en: english, es: spanish, fr: french, de: german };
