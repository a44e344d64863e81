import { foldText } from '../local/foldText.ts';
import { phrases, type PhraseList } from '../local/phraseList.ts';

export const claimKinds = ['free', 'guarantee', 'discount', 'refund', 'noObligation'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export interface FoundClaim {
  kind: ClaimKind;
  phrase: string;
  /** The sentence it stands in, folded. */
  sentence: string;
}

const claims: Readonly<Record<ClaimKind, PhraseList>> = {
  free: phrases(
    'free', 'freely given', 'complimentary', '(no|without) (extra |additional )?(charge|cost|fee)s?', 'on the house', 'gratis', 'gratuit[oa]s?', 'gratuitamente', 'sin (coste|costo|cargo)s?', 'regalamos',
    'gratuite?s?', 'gratuitement', 'sans frais', 'offert(e|s|es)?', 'kostenlos*', 'kostenfrei*', 'umsonst', 'aufs haus', 'geschenkt', '(schenken wir|wir schenken)', 'ohne (aufpreis|kosten|berechnung)', 'waive*',
  ),
  guarantee: phrases(
    'guarantee*', 'warrant(y|ies|ied)', '(we|i) promise', 'money ?back', 'no matter what', 'garantiz*', 'garantias?', 'prometemos', 'le aseguramos', 'garanti(e|es|r|t|s|ssons)?', 'nous promettons', 'satisfait ou rembourse', 'garantie*', 'gewährleist*', 'wir versprechen', 'versprochen',
  ),
  discount: phrases(
    'discount*', 'half( |-)price', 'percent off', '% off', 'special (offer|price|rate|deal)', 'rebate*', 'promo(tion|tions|tional|s)?', 'promocion(es)?', 'promotionen', 'coupon*', '(best|lowest|cheapest) (price|rate|offer)', 'descuento*', 'rebaj(a|as|ado)', 'oferta especial', 'mejor precio', '(a )?mitad de precio',
    'remises?', 'reductions?', 'rabais', 'offre speciale', 'meilleur prix', 'moitié prix', '*rabatt', '*rabatte', '*rabatten', 'rabatt(code|aktion)*', 'preisnachlass', '(einen|prozent|mit) nachlass', 'sonderangebot*', 'sonderpreis*', 'ermäßig*', 'bester preis', 'besten preis', 'aktionspreis*', 'halbe(r|n) preis',
    '\\d+(?:[.,]\\d+)? ?%', '\\d+ (percent|prozent|por ciento|pour ?cent)',
  ),
  refund: phrases('refund*', 'reimburse*', 'reembols*', 'devolv(emos|eremos) (~ )?dinero', 'rembours(ons|erons|ement)', '(zurück)?erstatt(en|et|ung)', 'geld zurück', 'credit your account'),
  noObligation: phrases('(no|without|zero) (obligation|commitment|strings attached)', 'sin compromiso', 'sans engagement', 'unverbindlich*', 'ohne verpflichtung'),
};

/** Where the word means something else, or is denied. */
const notClaimed = phrases(
  'feel free', '(you are|you re|are you|be|is anyone|when|if|whenever) (~ )?free', 'free (to|on|at|in|time|slot|up|moment|for (a|the|you))', '(hassle|stress|worry|toll|gluten|sugar|smoke|duty|pain|lactose|alcohol)( |-)free',
  "(can|could|do|does|will)(not| not|n't) (~ )?(guarantee|promise)*", 'no (puedo|podemos) garantizar', '(ne|pas) (pouvons|peux|puis) (~ )?garantir', 'nicht garantieren', '(nobody|no one|nothing) can (~ )?guarantee', '(nadie|nada) puede garantizar', '(personne|rien) ne (~ )?garantir', '(niemand|nichts) kann (~ )?garantieren', 'keine garantie', 'ohne garantie', 'without guarantee', 'pas gratuit*', 'not free', 'nicht kostenlos', 'no es gratis',
  // Papers of the reader's own, what he is warned of, and what he may ask of somebody else.
  '(keep|file|store|find|check) (~ )?(guarantee|warranty)', 'whether (~ )?(guarantee|warranty)', 'guarantee (card|slip|papers)', '(guarde|conserve|archive|busque|revise) (~ )?garantías?', '(rangez|gardez|conservez|classez|cherchez|retrouvez|vérifiez) (~ )?garantie', '(suchen|prüfen) sie (~ )?garantie', 'garantie(karte|schein|urkunde|unterlagen|belege?)*',
  "(do not|don't|never) (trust|believe|fall for) (~ )?(discount*|free|offer*)", '(desconfíe|no se fíe) de (~ )?(descuento*|gratis|rebaj*)', 'méfiez-vous (~ )?(remises?|réductions?|rabais|gratuit*)', 'misstrau*(~ )?rabatt*', 'rabatt* (~ )?misstrau*',
  '(keep|leave|kept) (~ )?free', '(ask|asking) for (~ )?refund', '(pida|exija|reclame) (~ )?reembolso', '(demandez|exigez|réclamez) (~ )?remboursement', '(verlangen|fordern) sie (~ )?erstattung',
  '(seller|shop|dealer|insurer) (~ )?refund', '(vendedor|tienda|seguro) (~ )?reembolso', '(vendeur|magasin|assureur) (~ )?remboursement', '(verkäufer|händler|versicherung) (~ )?erstattung',
);

export function findClaims(text: string): FoundClaim[] {
  const { folded, positions, source } = foldText(text);
  return claimKinds.flatMap((kind) =>
    claims[kind].findAll(folded).flatMap(({ start, end }) => {
      const exempt = notClaimed.findAll(folded).some((other) => other.start <= start && end <= other.end);
      if (exempt) return [];
      return { kind, phrase: source.slice(positions[start], positions[end]), sentence: sentenceAt(folded, start) };
    }),
  );
}

/** Which kinds of claim a fact makes. */
export function claimsOf(fact: string): ReadonlySet<ClaimKind> {
  return new Set(findClaims(fact).map(({ kind }) => kind));
}

function sentenceAt(folded: string, at: number): string {
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => folded.lastIndexOf(mark, at))) + 1;
  const ends = ['.', '!', '?', '\n'].map((mark) => folded.indexOf(mark, at)).filter((end) => end >= 0);
  return folded.slice(from, Math.min(folded.length, ...ends));
}
