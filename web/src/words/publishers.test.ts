import { expect, it } from 'vitest';
import { bufferConnected, channelNote, networkOf } from './publishers.ts';

it('names each account’s network, also one that nothing is written for', () => {
  expect(networkOf({ platform: 'x', service: 'twitter' })).toBe('X');
  expect(networkOf({ platform: null, service: 'tiktok' })).toBe('TikTok');
  expect(networkOf({ platform: null, service: 'newnetwork' })).toBe('newnetwork');
});

it('says of an account why nothing is published there', () => {
  expect(channelNote({ platform: 'x' })).toBeUndefined();
  expect(channelNote({ platform: 'x', trouble: 'disconnected' })).toEqual({ tone: 'bad', words: 'Sign in to it again at Buffer' });
  expect(channelNote({ platform: null, trouble: 'locked' })).toEqual({ tone: 'neutral', words: 'Nothing is written for this network' });
});

it('counts the accounts that were found', () => {
  expect(bufferConnected(1)).toContain('with one account.');
  expect(bufferConnected(3)).toContain('with 3 accounts.');
  expect(bufferConnected(0)).toContain('no account');
});
