import { onAuthStateChanged, type User } from 'firebase/auth';
import { useEffect, useState } from 'react';
import { firebase } from './firebase.ts';

/** Who is signed in: undefined until that is known, null for nobody. */
export function useSignedIn(): User | null | undefined {
  const [user, setUser] = useState<User | null | undefined>(undefined);
  useEffect(() => onAuthStateChanged(firebase().auth, setUser), []);
  return user;
}
