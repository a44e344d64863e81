import { expect, it } from 'vitest';
import { missingPackages } from './missingPackages.js';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'functions': {},
    'node_modules/functions': { link: true },
    'node_modules/zod': { version: '4.1.0' },
    'functions/node_modules/luxon': { version: '3.0.0' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
};

it('asks for everything on a fresh clone', () => {
  expect(missingPackages(wanted, undefined)).toEqual(['node_modules/zod', 'functions/node_modules/luxon']);
});

it('asks for nothing when npm has recorded every package at its version', () => {
  const installed = { packages: { 'node_modules/zod': { version: '4.1.0' }, 'functions/node_modules/luxon': { version: '3.0.0' } } };
  expect(missingPackages(wanted, installed)).toEqual([]);
});

it('notices a package whose version has moved on in the lockfile', () => {
  const installed = { packages: { 'node_modules/zod': { version: '4.0.9' }, 'functions/node_modules/luxon': { version: '3.0.0' } } };
  expect(missingPackages(wanted, installed)).toEqual(['node_modules/zod']);
});
