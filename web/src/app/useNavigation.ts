import { usePermissions } from '../lib/useBusiness.tsx';
import { navigation, type NavigationEntry } from './routes.tsx';

/** The navigation of the person who is signed in. */
export function useNavigation(): readonly NavigationEntry[] {
  const { canChangeSettings } = usePermissions();
  return canChangeSettings ? navigation : navigation.filter(({ forManagers }) => !forManagers);
}
