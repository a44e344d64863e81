import { books, insurance, legal, lessons, marketing, property } from './offices.ts';
import { dining, photography } from './occasions.ts';
import { electrical, heating, locks, plumbing, roofing } from './house.ts';
import { animals, dental, fitness, hair, therapy } from './people.ts';
import { cars, cleaning, garden, moving, renovation } from './upkeep.ts';
import type { Domain } from './topic.ts';
import { fold } from '../foldText.ts';

/** In the order in which an industry is looked for: "dental marketing" is marketing, "auto insurance" insurance. */
const domains: readonly Domain[] = [
  marketing, insurance, legal, books, property, dental, heating, plumbing, electrical, roofing, locks, photography,
  moving, cars, garden, animals, fitness, hair, therapy, cleaning, lessons, dining, renovation,
];

/** The trades that an owner's words for his industry name; several for "plumbing and heating", none where it is a new one. */
export function domainsOf(businessType: string): readonly Domain[] {
  const folded = fold(businessType);
  return domains.filter((domain) => domain.industry.find(folded) !== undefined);
}
