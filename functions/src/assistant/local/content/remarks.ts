import { phrases } from '../phraseList.ts';
import { fold } from '../foldText.ts';

/** What a remark or a brief asks for, as far as the built-in assistant can do it. */
export interface Asked {
  length: 'shorter' | 'longer' | 'same';
  tone: 'warm' | 'formal' | 'same';
  /** What is to be mentioned, in their words; empty for nothing. */
  mention: string;
}

const shorter = phrases('shorter', 'shorten', 'too long', 'more concise', 'briefer', 'cut it down', 'más corto*', 'más breve*', 'acort*', 'demasiado larg*', 'plus court*', 'raccourc*', 'trop long*', 'kürzer*', 'kürzen', 'zu lang*', 'knapper');
const longer = phrases('longer', 'more detail*', 'too short', 'expand', 'lengthen', 'más largo*', 'más extens*', 'alarg*', 'demasiado corto*', 'plus long*', 'rallong*', 'trop court*', 'plus de détails', 'länger*', 'ausführlich*', 'zu kurz*', 'mehr details');
const warm = phrases('friendlier', 'more friendly', 'warmer', 'more personal', 'less formal', 'más amable*', 'más cercan*', 'más cálid*', 'plus chaleureu*', 'plus amical*', 'plus sympa*', 'freundlicher*', 'herzlicher*', 'persönlicher*', 'lockerer*');
const formal = phrases('more formal', 'formal tone', 'more serious', 'more professional', 'más formal*', 'más seri*', 'plus formel*', 'plus sérieu*', 'plus professionnel*', 'formeller*', 'förmlicher*', 'seriöser*', 'sachlicher*');
const formalVoice = phrases('formal*', 'serious', 'seri[oa]s?', 'formel*', 'förmlich*', 'seriös*');

const mention =
  /(?:^|[\s,.;:])(?:(?:please |also )*mention(?:ing)?(?: that)?|say that|menciona(?:r|d)?(?: que)?|mencione(?: que)?|di que|mentionne[rz]?(?: que| qu’| qu')?|dis que|dites que|erwähne?(?:n)?(?: sie)?(?:,? dass)?|sag(?:e|en)?(?: sie)?,? dass)\s+["“„«]?([^.!?\n"”“»]{3,160})/iu;

export function readRemark(remark: string, voice: string): Asked {
  const folded = fold(remark);
  const found = mention.exec(remark)?.[1]?.trim().replace(/\s+/g, ' ') ?? '';
  return {
    length: shorter.find(folded) ? 'shorter' : longer.find(folded) ? 'longer' : 'same',
    tone: warm.find(folded) ? 'warm' : formal.find(folded) || formalVoice.find(fold(voice)) ? 'formal' : 'same',
    mention: found.replace(/[\s,;:]+$/u, ''),
  };
}

const asking =
  /^(?:please |bitte |por favor,? |s’il vous plaît,? )?(?:(?:write|do|make|create|prepare)(?: me| us)? )?(?:(?:a|an|one|another|the) )?(?:(?:short|new|nice|little|weekly) )?(?:(?:blog ?post|blog|post|article|piece|newsletter|e-?mail|text|something) )?(?:(?:about|on) )?|^(?:escrib(?:e|a|id) )?(?:(?:un|una) )?(?:(?:artículo|entrada|texto|publicación|correo) )?(?:(?:sobre|acerca de) )|^(?:écri(?:s|vez) )?(?:(?:un|une) )?(?:(?:article|billet|texte|e-?mail) )?(?:(?:sur|à propos de|au sujet de) )|^(?:schreib(?:e|en)?(?: sie)? )?(?:(?:einen|eine|ein) )?(?:(?:artikel|beitrag|blogbeitrag|text|e-?mail) )?(?:(?:über|zu|zum|zur) )/iu;

/** What a brief or a wish is about: its first sentence, without the words that ask for it and without a "mention …". */
export function subjectOf(text: string): string {
  const first = text.trim().split(/[\n.!?;]/u)[0]?.trim().replace(/\s+/g, ' ') ?? '';
  const subject = first.replace(mention, '').replace(/[\s,:]+(?:and|y|et|und)?\s*$/u, '').replace(asking, '');
  return (subject === '' ? first.replace(asking, '') : subject).replace(/[\s,:]+$/u, '');
}
