import { describe, expect, it } from 'vitest';
import { fold, foldText, quoteAround } from './foldText.ts';
import { phrases } from './phraseList.ts';

const found = (patterns: string, text: string) => phrases(patterns).findAll(fold(text)).map((match) => match.text);

describe('a list of phrases', () => {
  it.each([
    ['price', 'What is the PRICE?', ['price']],
    ['price', 'priceless', []],
    ['leak*', 'It leaks, leaking', ['leaks', 'leaking']],
    ['*heizung', 'Fußbodenheizung', ['fussbodenheizung']],
    ['rates?', 'your rate and rates', ['rate', 'rates']],
    ['(call|ring) me', 'call me or ring  me', ['call me', 'ring  me']],
    ['(please )?call', 'please call', ['please call']],
    ['(please )?call', 'call', ['call']],
    ['smell ~ gas', 'I smell a bit of gas', ['smell a bit of gas']],
    ['smell ~ gas', 'I smell. Gas is here', []],
    ['smell (~ )?gas', 'smell gas', ['smell gas']],
    ['überflutet', 'ÜBERFLUTET ueberflutet uberflutet', ['uberflutet', 'ueberflutet', 'uberflutet']],
    ["don't", 'dont don’t', ['dont', "don't"]],
    ['\\d+ leads', '20 leads', ['20 leads']],
    ['(?<!(not|no) )ready to', 'not ready to', []],
    ['(?<!(not|no) )ready to', 'we are ready to', ['ready to']],
    ['call ?back', 'callback, call back', ['callback', 'call back']],
    ['one; two', 'two one', ['two', 'one']],
  ])('%s in "%s"', (patterns, text, expected) => {
    expect(found(patterns, text)).toEqual(expected);
  });
});

describe('a quote', () => {
  it('is the clause around a match, letter by letter as it was written', () => {
    const text = foldText('Hello, es läuft WASSER durch die Decke! Danke.');
    const match = phrases('wasser').find(text.folded);
    expect(match && quoteAround(text, match.start, match.end)).toBe('es läuft WASSER durch die Decke!');
  });

  it('is short, and cuts no word, in a text without an end', () => {
    const source = `${'Straße äöü '.repeat(50)}Gas ${'œuvre '.repeat(80)}`;
    const text = foldText(source);
    const match = phrases('gas').find(text.folded);
    const quote = match ? quoteAround(text, match.start, match.end) : '';
    expect(source).toContain(quote);
    expect(quote.length).toBeLessThanOrEqual(220);
    expect(quote).toMatch(/^(Straße|äöü) .*(œuvre|Gas)$/);
  });
});
