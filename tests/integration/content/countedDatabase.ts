import { DocumentReference, type Firestore, Query, type Transaction } from 'firebase-admin/firestore';

/** A database that counts what its transactions read and write; those that are tried again count again. */
export function countedDatabase(db: Firestore) {
  let reads = 0;
  const writes = new Map<string, number>();
  const count = (tx: Transaction): Transaction =>
    new Proxy(tx, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]): unknown => {
          if (name === 'get' && given[0] instanceof Query) throw new Error('A query in a transaction is not counted');
          if (name === 'get' || name === 'getAll') reads += given.length;
          else if (given[0] instanceof DocumentReference) writes.set(given[0].path, (writes.get(given[0].path) ?? 0) + 1);
          return Reflect.apply(value, target, given);
        };
      },
    });
  const counted = new Proxy(db, {
    get: (target, name) => {
      if (name === 'runTransaction') {
        return <T>(update: (tx: Transaction) => Promise<T>) => target.runTransaction((tx) => update(count(tx)));
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (...given: unknown[]): unknown => Reflect.apply(value, target, given) : value;
    },
  });
  return {
    db: counted,
    counted: () => ({
      reads,
      writes: [...writes.values()].reduce((sum, each) => sum + each, 0),
      /** Writes of the document that was written most. */
      hottest: Math.max(...writes.values()),
    }),
  };
}
