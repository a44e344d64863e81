import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { activity } from '@model/activity.ts';
import { lead } from '@model/lead.ts';
import { message } from '@model/message.ts';
import { review } from '@model/review.ts';
import { walkSchema } from '../schema.ts';
import { candidatesFor, findMissingIndex, type IndexFile, indexFile } from './findMissingIndex.ts';
import { describeShape } from './queryShape.ts';
import { type Reading, readQueries } from './readQueries.ts';

// The emulator answers any query; production refuses one whose composite index is not deployed.

const root = fileURLToPath(new URL('../../..', import.meta.url));
let readings: Reading[];
let file: IndexFile;

function programOf(config: string): ts.Program {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
  const parsed = ts.getParsedCommandLineOfConfigFile(resolve(root, config), {}, host);
  if (!parsed) throw new Error(`${config} could not be read`);
  return ts.createProgram(parsed.fileNames, parsed.options);
}

beforeAll(async () => {
  file = indexFile.parse(JSON.parse(await readFile(resolve(root, 'firestore.indexes.json'), 'utf8')));
  readings = [
    ['functions/tsconfig.json', 'functions/src'],
    ['web/tsconfig.json', 'web'],
  ].map(([config = '', folder = '']) =>
    readQueries(
      programOf(config),
      (name) => name.startsWith(resolve(root, folder)) && !name.includes('node_modules') && !/\.test\.tsx?$/.test(name),
    ),
  );
}, 120_000);

test('every query can be read from its source', () => {
  expect(readings.flatMap(({ unread }) => unread)).toEqual([]);
  // A reader that finds nothing would find nothing wrong.
  for (const { queries } of readings) expect(queries.length).toBeGreaterThan(0);
});

test('every query has its index in firestore.indexes.json', () => {
  const missing = new Map<string, Set<string>>();
  for (const { shape, at } of readings.flatMap(({ queries }) => queries)) {
    const index = findMissingIndex(shape, file);
    if (!index) continue;
    const key = JSON.stringify(index);
    missing.set(key, (missing.get(key) ?? new Set()).add(`${describeShape(shape)} (${at})`));
  }
  expect([...missing].map(([index, by]) => `add ${index}\n  for ${[...by].join('\n  and ')}`)).toEqual([]);
});

test('every index has its query', () => {
  const used = new Set(readings.flatMap(({ queries }) => queries.flatMap(({ shape }) => candidatesFor(shape, file))));
  expect(file.indexes.filter((index) => !used.has(index)).map((index) => JSON.stringify(index))).toEqual([]);
});

test('long texts and the maps of counters are not indexed: nobody asks for them, and every entry is a write', () => {
  const longTexts = Object.entries({ leads: lead, messages: message, activities: activity, reviews: review }).flatMap(([collection, schema]) =>
    [...walkSchema(schema)].flatMap(({ path, node: { maxLength = 0 } }) =>
      maxLength >= 1000 ? [`${collection}.${path.join('.')}`] : [],
    ),
  );
  expect(longTexts).toEqual([
    'leads.message',
    'leads.consent.text',
    'messages.body',
    'activities.text',
    'reviews.text',
    'reviews.replyDraft',
    'reviews.reply',
  ]);
  for (const field of [...longTexts, 'stats.days', 'stats.lifetime']) {
    const isExempt = ({ collectionGroup, fieldPath, indexes }: IndexFile['fieldOverrides'][number]) =>
      indexes.length === 0 && `${field}.`.startsWith(`${collectionGroup}.${fieldPath}.`);
    expect(file.fieldOverrides.some(isExempt), field).toBe(true);
  }
});
