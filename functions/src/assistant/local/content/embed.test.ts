import { describe, expect, it } from 'vitest';
import { embeddingDimensions } from '../../../model/content.ts';
import { embedLocally, similarityOf } from './embed.ts';

const filter =
  'Change the furnace filter before winter. A clogged filter makes the blower work harder, the rooms stay cold and the furnace wears out. Hold the old filter against the light: if no light comes through it, put in a new one of the same size.';
const filterRetold =
  'Is your filter grey with dust? Then the furnace gets too little air. The blower strains, warm air hardly reaches the bedrooms, and the heating bill grows. Slide the filter out, read its size on the frame, and fit a fresh one with the arrow towards the furnace.';
const thermostat =
  'A thermostat saves nothing by being turned up and down all evening. Choose one temperature for when you are awake and a lower one for the night, and let the schedule do the rest. Do not hang it in the sun or behind a curtain.';
const teeth =
  'Brushing twice a day works best with a soft brush and small circles along the gum line. Children need an adult’s hand until they can tie their own shoes. Clean between the teeth before going to bed.';

describe('the built-in embedding', () => {
  it('is of 768 numbers, has length 1, and is the same for the same text', async () => {
    const [first, second] = await Promise.all([embedLocally(filter), embedLocally(filter)]);
    expect(first).toEqual(second);
    expect(first.vector).toHaveLength(embeddingDimensions);
    expect(Math.hypot(...first.vector)).toBeCloseTo(1, 6);
  });

  it('gives even a text without words a direction', async () => {
    for (const text of ['', ' … ', '你好'])
      expect(Math.hypot(...(await embedLocally(text)).vector), `of “${text}”`).toBeCloseTo(1, 6);
  });

  it('keeps a text with small edits near to what it was', () => {
    const edited = filter.replace('before winter', 'before the cold comes').replace('put in a new one', 'fit a new one');
    expect(similarityOf(filter, edited)).toBeGreaterThan(0.85);
    expect(similarityOf(filter, filter.toUpperCase().replaceAll(',', ' -'))).toBeGreaterThan(0.95);
  });

  it('finds the same subject in other words nearer than another subject', () => {
    const same = similarityOf(filter, filterRetold);
    const sameTrade = similarityOf(filter, thermostat);
    const otherTrade = similarityOf(filter, teeth);
    expect(same, `retold ${same}, same trade ${sameTrade}`).toBeGreaterThan(2 * sameTrade);
    expect(sameTrade, `same trade ${sameTrade}, other trade ${otherTrade}`).toBeGreaterThan(otherTrade - 0.05);
    expect(otherTrade).toBeLessThan(0.12);
  });

  it('meets the forms of a word in every language that it speaks', () => {
    const pairs = [
      ['Cleaning the gutters and the roofs', 'We clean a gutter and a roof'],
      ['La limpieza de las calderas y los radiadores', 'Limpiar la caldera y el radiador'],
      ['L’entretien des chaudières et des radiateurs', 'Entretenir la chaudière et le radiateur'],
      ['Die Wartung der Heizungen und Heizkörper', 'Eine Heizung warten, jeden Heizkörper prüfen'],
    ];
    for (const [one = '', other = ''] of pairs) expect(similarityOf(one, other), one).toBeGreaterThan(0.35);
  });
});
