import { describe, expect, it } from 'vitest';
import { assistantSuggestion } from '../../model/assistantTurn.ts';
import { exampleBusiness } from '../eval/exampleBusinesses.ts';
import type { ConversationLine, SuggestionRequest } from '../port.ts';
import { checkDraft } from '../checkDraft.ts';
import { localAssistant } from './localAssistant.ts';

const hvac = exampleBusiness('hvac');
const line = (direction: 'in' | 'out', minutes: number, body: string): ConversationLine => ({
  direction,
  at: new Date(Date.UTC(2026, 10, 24, 15, minutes)),
  body,
});
const opening = [line('in', 0, 'What do you charge for a furnace tune-up?'), line('out', 1, 'Hi Nora, it is $129.')];
const suggest = (last: string, changes: Partial<SuggestionRequest> = {}) =>
  localAssistant.suggestReply({
    business: hvac,
    firstName: 'Nora',
    language: 'en',
    channel: 'email',
    conversation: [...opening, line('in', 30, last)],
    ...changes,
  });

describe('what the built-in assistant suggests', () => {
  it('answers a question from the facts', async () => {
    const { body } = await suggest('And what are your opening hours?');
    expect(body).toMatch(/^(Hi|Hello) Nora,/);
    expect(body).toContain('Open Monday to Friday, 7 am to 6 pm.');
    expect(body).toMatch(/Harbor Heating & Air$/);
  });

  it('takes note of a time and promises none', async () => {
    const suggestion = await suggest('Thanks for the quick answer. Thursday morning would be great.');
    expect(suggestion.body).toMatch(/time you have in mind|when you would like it/);
    expect(checkDraft(suggestion, hvac, 'Thursday morning would be great.')).toEqual([]);
  });

  it('asks whoever wants a call when and where', async () => {
    expect((await suggest('Sounds good. Can you call me to set it up?')).body).toMatch(/which number/);
  });

  it('says what it does not know, and offers to talk', async () => {
    expect((await suggest('My wife and I will think it over, the cat is ill.')).body).toMatch(/a good time to reach you/);
  });

  it('gives no advice in an emergency', async () => {
    const { body } = await suggest('Now we smell gas in the kitchen!');
    expect(body).toContain('Please call us');
    expect(body).not.toContain('Thank');
  });

  it('keeps to the language of the conversation where a reply is too short to show one', async () => {
    const suggestion = await suggest('OK', { language: 'de' });
    expect(suggestion.language).toBe('de');
    expect(suggestion.body).toMatch(/^(Guten Tag|Hallo) Nora,/);
  });

  it('follows them into another language', async () => {
    expect((await suggest('Muchas gracias, el jueves por la mañana estaría bien.')).language).toBe('es');
  });

  it('writes a first reply where nobody has answered yet', async () => {
    const { body } = await suggest('', { conversation: opening.slice(0, 1) });
    expect(body).toContain('about your furnace');
  });

  it('is short as a text message', async () => {
    const suggestion = await suggest('And what are your opening hours?', { channel: 'sms' });
    expect(suggestion.subject).toBe('');
    expect(suggestion.body.length).toBeLessThanOrEqual(320);
    expect(suggestion.body).toContain('7 am to 6 pm');
  });

  it('fits the schema it is asked for', async () => {
    const suggestion = await suggest('Could you also look at the water heater while you are here?');
    expect(assistantSuggestion.parse(suggestion)).toEqual(suggestion);
  });
});
