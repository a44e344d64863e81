import { expect, it } from 'vitest';
import { portsWithOffset } from '../emulators/ports.ts';
import { readyBox } from './readyBox.ts';

it('names the dashboard, the sign-in, the form, and how to stop and to move the clock', () => {
  const box = readyBox(portsWithOffset(100));
  for (const text of ['http://127.0.0.1:5100 ', 'owner@example.com / demo-password', 'http://127.0.0.1:5100/f/demo', 'npm run advance -- 24h', 'Ctrl-C']) {
    expect(box).toContain(text);
  }
});

it('has straight edges', () => {
  const lengths = readyBox(portsWithOffset(0)).split('\n').map((line) => line.length);
  expect(new Set(lengths).size).toBe(1);
});
