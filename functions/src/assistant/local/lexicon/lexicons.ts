import type { SpokenLanguage } from '../detectLanguage.ts';
import { englishDangers } from './english.dangers.ts';
import { englishSignals } from './english.signals.ts';
import { frenchDangers } from './french.dangers.ts';
import { frenchSignals } from './french.signals.ts';
import { germanDangers } from './german.dangers.ts';
import { germanSignals } from './german.signals.ts';
import { spanishDangers } from './spanish.dangers.ts';
import { spanishSignals } from './spanish.signals.ts';
import type { Lexicon } from './lexicon.ts';

export const lexicons: Readonly<Record<SpokenLanguage, Lexicon>> = {
  en: { ...englishDangers, signals: englishSignals },
  es: { ...spanishDangers, signals: spanishSignals },
  fr: { ...frenchDangers, signals: frenchSignals },
  de: { ...germanDangers, signals: germanSignals },
};
