import { expect, it } from 'vitest';
import { attentionKinds } from '@model/words.ts';
import { navigation, pages } from './routes.tsx';

it('counts whatever needs a person on the home page and on the one page where it is done', () => {
  const places = attentionKinds.map((kind) => ({
    kind,
    places: navigation.filter(({ attention }) => attention?.includes(kind)).length,
  }));
  expect(places).toEqual(attentionKinds.map((kind) => ({ kind, places: 1 })));
});

it('leads to finished pages only', () => {
  const paths = pages.map(({ path }) => path);
  expect(navigation.map(({ to }) => to).filter((to) => !paths.includes(to))).toEqual([]);
});
