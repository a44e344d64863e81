import { describe, expect, it } from 'vitest';
import type { Qualification } from '@model/lead.ts';
import { chooseActions } from './chooseActions.ts';

const warm: Qualification = {
  kind: 'sales',
  priority: 'warm',
  emergency: false,
  score: 50,
  reason: '',
  quotes: [],
  by: 'local',
};
const lead = { status: 'contacted', email: 'nora@example.com', phone: '+12125550123', qualification: warm } as const;
const actions = (change: Partial<Parameters<typeof chooseActions>[0]['lead']>, hasDraft = false) =>
  chooseActions({ lead: { ...lead, ...change }, hasDraft, uid: 'me' });

describe('what there is to do for a lead', () => {
  it('is to take it while nobody has it and nothing hurries', () => {
    expect(actions({})).toEqual(['take', 'call', 'write']);
  });

  it('is to call first where the lead is hot, an emergency, or has replied', () => {
    expect(actions({ qualification: { ...warm, priority: 'hot' } })[0]).toBe('call');
    expect(actions({ qualification: { ...warm, emergency: true } })[0]).toBe('call');
    expect(actions({ repliedAt: new Date() })[0]).toBe('call');
  });

  it('is to read what waits for an OK before anything else', () => {
    expect(actions({ qualification: { ...warm, priority: 'hot' } }, true)[0]).toBe('approve');
  });

  it('is to call or write once it is yours', () => {
    expect(actions({ assignedTo: 'me' })).toEqual(['call', 'write']);
  });

  it('leaves a lead to the colleague who took it', () => {
    expect(actions({ assignedTo: 'ana' })).not.toContain('take');
  });

  it('offers only addresses that there are', () => {
    expect(actions({ phone: undefined, qualification: { ...warm, priority: 'hot' } })).toEqual(['write', 'take']);
  });

  it('still lets somebody call a lead that is closed', () => {
    expect(actions({ status: 'won' })).toEqual(['call', 'write']);
  });
});
