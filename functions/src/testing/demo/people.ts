/** Invented people, by the language they write in. Their addresses are in domains and number ranges kept for fiction. */
export type DemoLanguage = 'en' | 'es' | 'fr' | 'de';

type Names = readonly [string, ...string[]];

export const firstNames: Readonly<Record<DemoLanguage, Names>> = {
  en: [
    'Nora', 'Daniel', 'Grace', 'Owen', 'Priya', 'Hannah', 'Caleb', 'Megan', 'Tyler', 'Ruth', 'Samuel', 'Alice', 'Victor',
    'Leah', 'Patrick', 'June', 'Aaron', 'Wendy', 'Isaac', 'Claire', 'Derek', 'Molly', 'Jerome', 'Tess', 'Walter', 'Keiko',
  ],
  es: ['Lucía', 'Mateo', 'Carmen', 'Javier', 'Elena', 'Rafael', 'Pilar', 'Andrés'],
  fr: ['Camille', 'Étienne', 'Manon', 'Luc', 'Hélène', 'Bastien'],
  de: ['Jürgen', 'Katrin', 'Lukas', 'Sabine', 'Matthias', 'Ulrike'],
};

export const lastNames: Readonly<Record<DemoLanguage, Names>> = {
  en: [
    'Harper', 'Whitfield', 'Okafor', 'Brennan', 'Castellano', 'Dunn', 'Ellery', 'Fitch', 'Gallagher', 'Hutchins', 'Ingram',
    'Jacobs', 'Kessler', 'Lindqvist', 'Marsh', 'Nair', 'Osborne', 'Pruitt', 'Quigley', 'Rowe', 'Sandoval', 'Thibodeau',
    'Underhill', 'Vance', 'Weston', 'Yamada',
  ],
  es: ['Herrera', 'Núñez', 'Quintana', 'Robles', 'Salcedo', 'Villar', 'Ibáñez'],
  fr: ['Beaulieu', 'Cormier', 'Gagnon', 'Lefèvre', 'Moreau'],
  de: ['Brandt', 'Köhler', 'Weiß', 'Vogel', 'Zimmermann'],
};

/** Numbers ending in 0100 to 0199 behind 555 are never given to anybody. */
export const areaCodes = ['207', '603', '617', '978', '802'] as const;
