import { type ComponentType, lazy } from 'react';
import type { IconName } from '../components/ui/Icon.tsx';

interface Page {
  path: string;
  page: ComponentType;
}

/** Every page is loaded when it is first opened. */
export const pages: readonly Page[] = [
  { path: '/', page: lazy(() => import('../features/overview/HomePage.tsx')) },
];

export interface NavigationEntry {
  to: string;
  label: string;
  icon: IconName;
}

/** Only pages that are finished stand here. */
export const navigation: readonly NavigationEntry[] = [{ to: '/', label: 'Home', icon: 'home' }];
