import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Opening, ReviewShop } from './shop.ts';
import { type Database, openDatabase } from '../openDatabase.ts';

/** Gives every test of a file a shop that has just opened, in an empty database. */
export function useReviewShop(file: string, take: (shop: ReviewShop) => void, opening: Opening = {}): void {
  let database: Database;
  let opened = 0;
  beforeAll(async () => {
    database = await openDatabase(file);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    // Sweeps look through all businesses: what an earlier test left due would be done in this one.
    await database.empty();
    opened += 1;
    const shop = new ReviewShop(database, `${file}-${opened}`);
    await shop.open(opening);
    take(shop);
  });
}
