import { Menu, MenuButton, MenuItem, MenuItems } from '@headlessui/react';
import { useEffect, useRef } from 'react';
import { buttonClass } from './buttonClass.ts';
import { classes } from './classes.ts';
import type { MenuProps } from './menuProps.ts';

export default function MenuList({ label, items, children, variant, size }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  // The press that asked for this code is the press that opens the menu.
  useEffect(() => {
    button.current?.focus();
    button.current?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  }, []);
  return (
    <Menu>
      <MenuButton
        ref={button}
        aria-label={children === undefined ? undefined : label}
        className={buttonClass(variant, size)}
      >
        {children ?? label}
      </MenuButton>
      <MenuItems
        anchor="bottom end"
        className="z-50 min-w-44 rounded-md border border-line bg-surface p-1 shadow-float [--anchor-gap:4px] focus:outline-none"
      >
        {items.map((item) => (
          <MenuItem key={item.label} disabled={item.disabled ?? false}>
            <button
              type="button"
              onClick={item.onSelect}
              className={classes(
                'flex min-h-9 w-full items-center rounded-sm px-3 text-left text-sm data-disabled:opacity-55 data-focus:bg-sunken pointer-coarse:min-h-11',
                item.danger && 'text-bad',
              )}
            >
              {item.label}
            </button>
          </MenuItem>
        ))}
      </MenuItems>
    </Menu>
  );
}
