// Scores an assistant against the labelled messages, and against what owners have corrected:
//   npm run eval:assistant                        the built-in assistant, both halves of the labelled set
//   npm run eval:assistant -- --openai            OpenAI instead, as OPENAI_API_KEY and OPENAI_MODEL say; costs money
//   npm run eval:assistant -- --corrections       also the corrections in a running `npm start` (or in the project
//                                                 that --project names, with Application Default Credentials)
//   npm run eval:assistant -- --show              also each message that was got wrong
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { connect } from './connect.ts';
import { portsFor } from './emulators/ports.ts';
import { exampleBusiness } from '../functions/src/assistant/eval/exampleBusinesses.ts';
import { formatScores } from '../functions/src/assistant/eval/formatScores.ts';
import { type LabelledCase, parseLabelled } from '../functions/src/assistant/eval/labelledCase.ts';
import { type Correction, readCorrections } from '../functions/src/assistant/eval/readCorrections.ts';
import { type Answered, type Expected, scoreAnswers } from '../functions/src/assistant/eval/scoreAnswers.ts';
import { localAssistant } from '../functions/src/assistant/local/localAssistant.ts';
import type { Assistant, BusinessBrief } from '../functions/src/assistant/port.ts';
import { openAiConfig } from '../functions/src/platform/config.ts';
import { openAiAssistant } from '../functions/src/vendors/openai/openAiAssistant.ts';

const { values: options } = parseArgs({
  options: {
    openai: { type: 'boolean', default: false },
    corrections: { type: 'boolean', default: false },
    project: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});

/** Requests to a vendor at the same time: enough to be done in minutes, few enough not to be refused. */
const atOnce = 4;

interface Question {
  id: string;
  business: BusinessBrief;
  message: string;
  expected: Expected;
}

const assistant = options.openai ? paidAssistant() : localAssistant;
const labelled = parseLabelled(
  await readFile(new URL('../functions/src/assistant/eval/labelled.jsonl', import.meta.url), 'utf8'),
);
let falseSpam = 0;
await report('The half that rules are written against', questionsOf(labelled.filter(({ half }) => half === 'dev')));
const heldOut = labelled.filter(({ half }) => half === 'heldOut');
const last = Math.max(...heldOut.map(({ round }) => round));
await report('The half held out', questionsOf(heldOut.filter(({ round }) => round < last)));
await report('Held out, the last round: no rule has seen it', questionsOf(heldOut.filter(({ round }) => round === last)));
if (options.corrections) await report('What owners have corrected', await corrections());
if (falseSpam > 0) {
  console.error(`${falseSpam} real messages were taken for spam.`);
  process.exitCode = 1;
}

function paidAssistant(): Assistant {
  const config = openAiConfig();
  if (config) return openAiAssistant(config);
  console.error('--openai needs OPENAI_API_KEY.');
  process.exit(1);
}

function questionsOf(cases: readonly LabelledCase[]): Question[] {
  return cases.map(({ id, industry, message, language, kind, priority, emergency }) => {
    const business = exampleBusiness(industry);
    return { id, business, message, expected: { kind, priority, emergency, language: language ?? 'en' } };
  });
}

async function report(title: string, questions: readonly Question[]): Promise<void> {
  const began = performance.now();
  const { answered, failed } = await ask(questions);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const scores = scoreAnswers(answered);
  falseSpam += scores.falseSpam.length;
  const unanswered = failed === 0 ? '' : `, ${failed} without an answer`;
  console.log(formatScores(`${title}: ${answered.length} messages${unanswered}, ${assistant.name}, ${seconds} s`, scores, options.show));
  console.log('');
}

async function ask(questions: readonly Question[]): Promise<{ answered: Answered[]; failed: number }> {
  const answered: Answered[] = [];
  let failed = 0;
  const waiting = questions.values();
  const worker = async () => {
    for (const { id, business, message, expected } of waiting) {
      try {
        const turn = await assistant.answerLead({ business, firstName: '', message, channel: 'email' });
        answered.push({ id, message, expected, turn });
      } catch (error) {
        if (assistant.name === 'local') throw error;
        failed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { answered, failed };
}

async function corrections(): Promise<Correction[]> {
  if (options.project !== undefined) {
    const { initializeApp } = await import('firebase-admin/app');
    const { getFirestore } = await import('firebase-admin/firestore');
    const { collections } = await import('../functions/src/firestore/collections.ts');
    return readCorrections(collections(getFirestore(initializeApp({ projectId: options.project }))));
  }
  const connection = await connect(portsFor('local'));
  try {
    return await readCorrections(connection.paths);
  } finally {
    await connection.close();
  }
}
