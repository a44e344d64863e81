import type { SpokenLanguage } from '../../detectLanguage.ts';
import { english } from './english.ts';
import type { Frame } from './frame.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';

export const frames: Readonly<Record<SpokenLanguage, Frame>> = { en: english, es: spanish, fr: french, de: german };
