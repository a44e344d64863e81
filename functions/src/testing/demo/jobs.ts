import type { Person } from './person.ts';

interface Offered {
  service: string;
  from: number;
  to: number;
}

/** What the company does, with the span of what it costs in minor units. */
export const services: readonly [Offered, ...Offered[]] = [
  { service: 'Furnace repair', from: 18_900, to: 64_000 },
  { service: 'Furnace tune-up', from: 12_900, to: 12_900 },
  { service: 'Heat pump installation', from: 480_000, to: 1_250_000 },
  { service: 'Boiler repair', from: 21_000, to: 78_000 },
  { service: 'Duct cleaning', from: 34_900, to: 59_900 },
  { service: 'Air conditioner tune-up', from: 11_900, to: 11_900 },
  { service: 'Thermostat installation', from: 16_000, to: 31_000 },
  { service: 'Furnace replacement', from: 520_000, to: 940_000 },
];

/** A job as it is known before anything is told of it. */
export interface Job {
  id: string;
  person: Person;
  contactId: string;
  leadId: string | undefined;
  service: string;
  /** Minor units. */
  amount: number;
  bookedAt: Date;
  completedAt: Date;
}
