import type { AfterSaleWording } from './afterSale.ts';

export const german: AfterSaleWording = {
  request: {
    subject: ['Vielen Dank von {business}', 'Ein Dank und eine Frage', 'Wie war es bei {business}?'],
    thanks: ['vielen Dank, dass Sie bei {service} auf {business} vertraut haben.', 'danke, dass Sie sich bei {service} für {business} entschieden haben.'],
    thanksPlain: ['vielen Dank für Ihr Vertrauen in {business}.', 'danke, dass Sie sich für {business} entschieden haben.'],
    ask: [
      'Erzählen Sie anderen, wie es war, in Ihren eigenen Worten? Der Link unter dieser Nachricht führt zu einer Seite, auf der Sie eine Bewertung schreiben können oder eine Nachricht, die nur wir lesen, ganz wie Sie möchten.',
      'Wie war es für Sie? Über den Link unter dieser Nachricht können Sie auf der Seite Ihrer Wahl eine Bewertung schreiben oder uns eine private Nachricht schicken.',
      'Wir wüssten gern, wie es war, und andere, die jemanden suchen, auch. Mit dem Link unter dieser Nachricht können Sie eine Bewertung schreiben oder es uns vertraulich sagen.',
    ],
    close: ['Was immer Sie zu sagen haben: Ihre eigenen Worte helfen am meisten.', 'Ehrliche Worte helfen anderen bei der Wahl und uns bei der Arbeit.'],
  },
  reminder: {
    subject: ['Eine kurze Erinnerung von {business}', 'Wie war es? Eine Erinnerung'],
    body: [
      'wir hatten Ihnen zu {service} geschrieben und gefragt, wie es war. Vielleicht ist unsere Nachricht untergegangen; deshalb steht der Link noch einmal unter dieser Nachricht.',
      'vor Kurzem haben wir Sie gefragt, wie es bei {service} war. Falls Sie eine Bewertung oder eine private Nachricht schreiben möchten, führt der Link unter dieser Nachricht dorthin.',
    ],
    bodyPlain: [
      'wir hatten Ihnen geschrieben und gefragt, wie es bei {business} war. Vielleicht ist unsere Nachricht untergegangen; deshalb steht der Link noch einmal unter dieser Nachricht.',
      'vor Kurzem haben wir Sie gefragt, wie es bei {business} war. Falls Sie eine Bewertung oder eine private Nachricht schreiben möchten, führt der Link unter dieser Nachricht dorthin.',
    ],
    done: ['Falls Sie schon geschrieben haben: vielen Dank, dann ist nichts weiter zu tun.', 'Haben Sie das schon getan? Dann vielen Dank, und diese Nachricht hat sich erledigt.'],
  },
  lastReminder: {
    subject: ['Unsere letzte Erinnerung', 'Ein letztes Wort von {business}'],
    body: [
      'das ist das letzte Mal, dass wir fragen, wie es bei {service} war; wir möchten Ihr Postfach nicht füllen. Falls Sie noch eine Bewertung oder eine private Nachricht schreiben möchten, steht der Link unter dieser Nachricht.',
      'wir hatten gefragt, wie es bei {service} war, und möchten nicht lästig sein. Deshalb ist das unsere letzte Erinnerung. Der Link unter dieser Nachricht bleibt für Sie offen.',
    ],
    bodyPlain: [
      'das ist das letzte Mal, dass wir fragen, wie es bei {business} war; wir möchten Ihr Postfach nicht füllen. Falls Sie noch eine Bewertung oder eine private Nachricht schreiben möchten, steht der Link unter dieser Nachricht.',
      'wir hatten gefragt, wie es bei {business} war, und möchten nicht lästig sein. Deshalb ist das unsere letzte Erinnerung. Der Link unter dieser Nachricht bleibt für Sie offen.',
    ],
    close: ['Und wenn nicht, ist das auch in Ordnung. Vielen Dank für Ihr Vertrauen.', 'Wenn Sie lieber nicht möchten, ist das völlig in Ordnung. Danke, dass Sie bei uns waren.'],
  },
  offer: {
    subject: ['Etwas für Sie und Ihre Freunde', 'Kennen Sie jemanden, dem wir helfen können?', 'Zum Weitersagen: {business}'],
    opening: [
      'vielleicht kennen Sie jemanden, der uns auch brauchen kann. Wir haben für Sie einen eigenen Code zum Weitergeben eingerichtet.',
      'viele finden zu {business}, weil ihnen jemand von uns erzählt hat. Damit auch Sie uns weitersagen können, haben Sie jetzt einen eigenen Code.',
    ],
    both: [
      'Für alle, die mit Ihrem Code zu uns kommen: {friend}. Für Sie, wenn sie Kunden werden: {they}.',
      'Das gibt es für Ihre Freunde mit Ihrem Code: {friend}. Und für Sie, wenn sie Kunden werden: {they}.',
    ],
    friendOnly: ['Für alle, die mit Ihrem Code zu uns kommen: {friend}.', 'Das gibt es für Ihre Freunde mit Ihrem Code: {friend}.'],
    theyOnly: ['Für Sie, wenn jemand mit Ihrem Code Kunde wird: {they}.', 'Das gibt es für Sie, wenn jemand mit Ihrem Code Kunde wird: {they}.'],
    close: ['Ihr Code und der Link zum Weitergeben stehen unter dieser Nachricht.', 'Den Code und einen Link zum Weitergeben finden Sie unter dieser Nachricht.'],
  },
  sms: {
    request: [
      'danke, dass Sie bei {service} auf {business} vertraut haben. Wie war es? Hier können Sie eine Bewertung oder eine private Nachricht schreiben:',
      'danke, dass Sie sich bei {service} für {business} entschieden haben. Wie war es? Bewertung oder private Nachricht:',
    ],
    requestPlain: ['danke für Ihr Vertrauen in {business}. Wie war es? Hier können Sie eine Bewertung oder eine private Nachricht schreiben:', 'danke, dass Sie sich für {business} entschieden haben. Wie war es? Bewertung oder private Nachricht:'],
    reminder: ['{business} hatte gefragt, wie es bei {service} war. Falls Sie eine Bewertung oder private Nachricht schreiben möchten, hier noch einmal der Link:'],
    reminderPlain: ['{business} hatte gefragt, wie es war. Falls Sie eine Bewertung oder private Nachricht schreiben möchten, hier noch einmal der Link:'],
    lastReminder: ['das ist die letzte Erinnerung von {business} zu {service}. Falls Sie noch eine Bewertung oder private Nachricht schreiben möchten, bleibt der Link offen:'],
    lastReminderPlain: ['das ist die letzte Erinnerung von {business}. Falls Sie noch eine Bewertung oder private Nachricht schreiben möchten, bleibt der Link offen:'],
    offer: ['kennen Sie jemanden, dem {business} helfen kann?', 'Sie können {business} jetzt weitersagen.'],
    both: ['Für Ihre Freunde: {friend}. Für Sie, wenn sie Kunden werden: {they}.'],
    friendOnly: ['Für Ihre Freunde: {friend}.'],
    theyOnly: ['Für Sie, wenn jemand durch Sie Kunde wird: {they}.'],
    elsewhere: ['Was es für beide Seiten gibt, steht auf der Seite.'],
    yourLink: ['Ihr eigener Link:', 'Ihr Link zum Weitergeben:'],
  },
  answer: {
    good: [
      'vielen Dank für Ihre Bewertung. Das lesen wir gern und geben es an alle hier weiter.',
      'danke, dass Sie sich die Zeit genommen haben. Ihre Worte bedeuten uns viel.',
      'herzlichen Dank für die freundlichen Worte. Darüber freuen wir uns sehr.',
    ],
    goodTopic: [
      'vielen Dank für Ihre Bewertung, in der es um {topic} geht. Das lesen wir gern und geben es an alle hier weiter.',
      'herzlichen Dank für Ihre Worte, bei denen es um {topic} geht. Sie bedeuten uns viel.',
    ],
    goodStars: ['vielen Dank für Ihre Bewertung. Sie bedeutet allen bei {business} viel.', 'herzlichen Dank für die Sterne. Wir freuen uns sehr darüber.'],
    goodClose: ['Alles Gute wünscht {business}.', 'Herzliche Grüße von allen bei {business}.'],
    better: ['Wenn wir etwas noch besser machen können, hören wir es gern.', 'Falls es etwas gibt, das wir besser machen können, sagen Sie es uns gern.'],
    mixed: ['vielen Dank für Ihre Bewertung. Wir möchten gern mehr darüber hören, was gut war und was wir besser machen können.', 'danke, dass Sie uns sagen, wie Sie es sehen. Wir möchten gern mehr hören, damit wir es besser machen können.'],
    mixedStars: ['vielen Dank für Ihre Bewertung. Wir möchten gern mehr darüber hören, was dahintersteht.', 'danke, dass Sie sich die Zeit genommen haben. Was können wir besser machen? Wir möchten gern mehr hören.'],
    poor: ['danke, dass Sie uns das sagen. Es tut uns leid, das zu lesen, und wir nehmen es ernst.', 'es tut uns leid zu lesen, dass Sie nicht zufrieden sind, und wir danken Ihnen für die offenen Worte.'],
    poorStars: ['es tut uns leid, dass Sie nicht zufrieden sind. Wir möchten gern verstehen, warum.', 'danke für Ihre Bewertung. Es tut uns leid, dass sie nicht besser ausfällt, und wir wüssten gern den Grund.'],
    hearMore: ['Wir möchten gern persönlich mit Ihnen darüber sprechen.', 'Jemand von uns möchte Ihnen gern persönlich zuhören.'],
    callOrWrite: ['Bitte rufen Sie uns an unter {phone}, oder schreiben Sie an {email}.', 'Sie erreichen uns unter {phone} oder {email}.'],
    call: ['Bitte rufen Sie uns an unter {phone}.', 'Sie erreichen uns unter {phone}.'],
    write: ['Bitte schreiben Sie uns an {email}.', 'Sie erreichen uns unter {email}.'],
    getInTouch: ['Bitte melden Sie sich bei uns.'],
  },
};
