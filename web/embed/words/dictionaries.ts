import type { Language } from '../chooseLanguage.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

export const dictionaries: Record<Language, Words> = { en, es, fr, de };
