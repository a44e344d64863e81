import type { DocumentReference, Query } from 'firebase/firestore';
import { useCollectionData, useDocumentData } from 'react-firebase-hooks/firestore';

/** What a live document or list is at this moment. `loading` is true only until the first answer. */
export interface Live<T> {
  data: T | undefined;
  loading: boolean;
  error: Error | undefined;
}

/** A document as it is now and as it changes; `data` stays undefined where there is none. */
export function useLiveDoc<T>(reference: DocumentReference<T> | null): Live<T> {
  const [data, loading, error] = useDocumentData(reference);
  return { data, loading, error };
}

/** The rows of a query as they are now and as they change. The query may be built anew at every render. */
export function useLiveQuery<T>(query: Query<T> | null): Live<T[]> {
  const [data, loading, error] = useCollectionData(query);
  return { data, loading, error };
}
