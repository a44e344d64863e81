import { describe, expect, test } from 'vitest';
import { heldOutReplies } from './replies/heldOut.ts';
import { type LabelledReply, labelledReplies } from './replies/labelled.ts';
import { readReply } from './readReply.ts';

const misread = (replies: readonly LabelledReply[]) =>
  replies.filter(([text, says]) => readReply(text).says !== says).map(([text, says]) => `${says}: ${text}`);
const refused = (body: string) => {
  const said = readReply(body);
  return said.says === 'optOut' ? said.refused : said.says;
};

test('every labelled reply is read as what it says', () => {
  expect(labelledReplies.length).toBeGreaterThanOrEqual(160);
  expect(misread(labelledReplies)).toEqual([]);
});

test('replies that no rule was written for are read right too', () => {
  expect(heldOutReplies).toHaveLength(60);
  expect(misread(heldOutReplies)).toEqual([]);
});

describe('a word that stands alone', () => {
  test.each([
    'STOP', 'stop', ' Stop. ', 'stop!!', '"STOP"', 'STOP \u{1F6D1}', 'Stopall', 'unsubscribe', 'Unsubscribe.', 'CANCEL', 'end', 'Quit',
    'revoke', 'OPTOUT', 'opt-out', 'Opt out', 'baja', 'No más', 'no  mas', 'arrêt', 'Désabonner', 'Stopp', 'abmelden', 'Aufhören',
    'ALTO', 'Cancelar', 'parar', 'desinscrire', 'Abbestellen', 'Stop. Please.', 'Stop, bitte', 'stop, por favor', 'STOP merci',
  ])('%s means: write to me no more', (body) => {
    expect(readReply(body)).toEqual({ says: 'optOut', refused: 'here', bare: true });
  });

  test.each(['START', 'start', 'Unstop', ' start. ', 'iniciar', 'Commencer', 'Starten'])('%s means: write to me again', (body) => {
    expect(readReply(body)).toEqual({ says: 'optIn' });
  });

  test.each(['HELP', 'info', 'Help?', 'ayuda', 'Aide', 'Hilfe!'])('%s asks who writes', (body) => {
    expect(readReply(body)).toEqual({ says: 'help' });
  });

  test.each(['Yes', 'Yes please', 'nonstop', '', '?!', '\u{1F44D}', 'start on Monday', 'please help', 'please cancel', 'cancelar la cita'])(
    '%j is a message',
    (body) => {
      expect(readReply(body)).toEqual({ says: 'message' });
    },
  );
});

describe('a refusal counts for', () => {
  test.each(['Please stop contacting me', 'No me escriban más', 'Ne me contactez plus', 'Bitte nicht mehr schreiben', 'Remove me from your mailing list'])(
    'the channel it came by: %s',
    (body) => expect(refused(body)).toBe('here'),
  );

  test.each(['Please stop texting me', 'Stop texting me, email me instead', 'No me envíen más SMS', 'Arrêtez de nous envoyer des textos', 'Keine SMS mehr'])(
    'texts where it names them: %s',
    (body) => expect(refused(body)).toBe('sms'),
  );

  test.each(['no more emails please', 'Don’t email me, text me', 'Ya no quiero recibir correos', 'Plus de mails, merci', 'Senden Sie mir keine E-Mails mehr'])(
    'email where it names it: %s',
    (body) => expect(refused(body)).toBe('email'),
  );

  test.each(['Stop everything', 'Don’t text or email me', 'Stop contacting me in any way', 'Do not text me or email me again', 'Arrêtez tout'])(
    'both where it says so: %s',
    (body) => expect(refused(body)).toBe('everything'),
  );
});

test('what is quoted says nothing, in whatever mail program it was quoted', () => {
  expect(readReply('Ok!\n\nAm Di., 24. Nov. 2026 um 10:02 Uhr schrieb Harbor:\nAntworten Sie mit dem Wort STOP.\nSTOP').says).toBe('message');
  expect(readReply('Gracias\n> No me escriban más').says).toBe('message');
  expect(readReply('Please stop writing to me\n\nLe mar. 24 nov. 2026 à 10:02, Harbor a écrit :\nBonjour').says).toBe('optOut');
});

test('more than a word is for a person to read as well', () => {
  expect(readReply('Please stop texting me, call me about the quote')).toEqual({ says: 'optOut', refused: 'sms', bare: false });
});
