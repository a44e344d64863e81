import { classes } from './classes.ts';

/** Drawn on a 20 by 20 grid with one line; each name says what it stands for. */
const paths = {
  home: 'M3.5 9 10 3.5 16.5 9v7.5h-4.5v-4.5h-4v4.5H3.5z',
  leads: 'M7.5 9.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8zM2.5 16.5c0-3 2.1-4.8 5-4.8s5 1.8 5 4.8M13 3.7a2.8 2.8 0 0 1 0 5.2M14.8 12.2c1.7.7 2.7 2.2 2.7 4.3',
  inbox: 'M3 11.5 5 4h10l2 7.5V16H3zM3 11.5h4l1.2 2h3.6l1.2-2h4',
  jobs: 'M3 7h14v9.5H3zM7 7V4.5h6V7M3 11.5h14',
  reviews: 'M10 3l2.1 4.5 4.9.6-3.6 3.4.9 4.9-4.3-2.4-4.3 2.4.9-4.9L3 8.1l4.9-.6z',
  referrals: 'M5.5 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM14.5 7a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM14.5 17.4a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM7.8 8.8l4.8-2.6M7.8 11.2l4.8 2.6',
  content: 'M4.5 3h8l3 3v11h-11zM12.5 3v3h3M7 9.5h6M7 12.5h6',
  outbox: 'M17 3 2.8 8.6l5.4 2.6L11 17zM8.2 11.2 17 3',
  workflows: 'M3 3.5h5v4H3zM12 12.5h5v4h-5zM5.5 7.5v7H12',
  connections: 'M7.5 3v4M12.5 3v4M5 7h10v2.5a5 5 0 0 1-10 0zM10 14.5V17.5',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  phone: 'M4 3h3l1.4 3.8-1.9 1.3a10 10 0 0 0 5.4 5.4l1.3-1.9L17 13v3c0 .6-.4 1-1 1C9 17 3 11 3 4c0-.6.4-1 1-1z',
  check: 'M4 10.5l4 4 8-9',
  close: 'M5 5l10 10M15 5 5 15',
  pause: 'M7 4.5v11M13 4.5v11',
  play: 'M6 4l10 6-10 6z',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5 17 17',
  plus: 'M10 4v12M4 10h12',
  chevronDown: 'M5 7.5l5 5 5-5',
  chevronRight: 'M7.5 5l5 5-5 5',
  chevronLeft: 'M12.5 5l-5 5 5 5',
  mail: 'M2.5 4.5h15v11h-15zM2.5 5.5 10 11l7.5-5.5',
  chat: 'M3 4h14v9.5H9L5.5 17v-3.5H3z',
  alert: 'M10 3 2.5 16.5h15zM10 8.5v3.5M10 14.3v.01',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4l2.5 2',
  external: 'M8 4H4v12h12v-4M11 3.5h5.5V9M16.5 3.5 9.5 10.5',
  copy: 'M7 7h9.5v9.5H7zM4 13H3.5V3.5H13V4',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  signOut: 'M8 3.5H3.5v13H8M12.5 6l4 4-4 4M16 10H7.5',
  list: 'M8 5h9M8 10h9M8 15h9M4 5h.01M4 10h.01M4 15h.01',
  numbers: 'M8.5 5H17M8.5 10H17M8.5 15H17M3 4.2 4.3 3.5V7M3 13h2.2L3 16.2h2.4',
  quote: 'M4 13.5c2 0 3-1.2 3-3.5V6H3.5v4H7M12 13.5c2 0 3-1.2 3-3.5V6h-3.5v4H15',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3L10 5.7M11.5 8.5a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3L10 14.3',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M7 5 4 8l3 3',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M13 5l3 3-3 3',
  guide: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM8 8a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1M10 13.8v.01',
} as const;

export type IconName = keyof typeof paths;

/** Always beside a word, or inside something with a label: it is hidden from screen readers. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.5 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classes('shrink-0', className ?? 'size-5')}
    >
      <path d={paths[name]} />
    </svg>
  );
}
