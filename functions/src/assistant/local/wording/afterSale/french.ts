import type { AfterSaleWording } from './afterSale.ts';

export const french: AfterSaleWording = {
  request: {
    subject: ['Merci de la part de {business}', 'Un merci et une question', 'Comment cela s’est-il passé avec {business} ?'],
    thanks: ['Merci d’avoir fait confiance à {business} pour {service}.', 'Merci d’avoir choisi {business} pour {service}.'],
    thanksPlain: ['Merci d’avoir fait confiance à {business}.', 'Merci d’avoir choisi {business}.'],
    ask: [
      'Voulez-vous dire à d’autres comment cela s’est passé, avec vos propres mots ? Le lien sous ce message mène à une page où vous pouvez écrire un avis, ou un mot que nous serons seuls à lire, comme vous préférez.',
      'Comment cela s’est-il passé pour vous ? Avec le lien sous ce message, vous pouvez écrire un avis sur le site de votre choix, ou nous envoyer un mot en privé.',
      'Nous aimerions savoir comment cela s’est passé, et d’autres qui cherchent quelqu’un aussi. Avec le lien sous ce message, vous pouvez écrire un avis, ou nous le dire en privé.',
    ],
    close: ['Quoi que vous ayez à dire, ce sont vos propres mots qui aident le plus.', 'Des mots sincères aident les autres à choisir, et nous à bien travailler.'],
  },
  reminder: {
    subject: ['Un petit rappel de {business}', 'Comment cela s’est-il passé ? Un rappel'],
    body: [
      'Nous vous avions écrit après {service} pour savoir comment cela s’est passé. Notre message s’est peut-être perdu parmi d’autres, alors le lien est de nouveau sous ce message.',
      'Récemment, après {service}, nous vous avons demandé comment cela s’est passé. Si vous souhaitez écrire un avis ou un mot en privé, le lien sous ce message y mène toujours.',
    ],
    bodyPlain: [
      'Nous vous avions écrit pour savoir comment cela s’est passé avec {business}. Notre message s’est peut-être perdu parmi d’autres, alors le lien est de nouveau sous ce message.',
      'Nous vous avons demandé récemment comment cela s’est passé avec {business}. Si vous souhaitez écrire un avis ou un mot en privé, le lien sous ce message y mène toujours.',
    ],
    done: ['Si vous avez déjà écrit, merci ; il n’y a alors plus rien à faire.', 'C’est déjà fait ? Alors merci, et ne tenez pas compte de ce message.'],
  },
  lastReminder: {
    subject: ['Notre dernier rappel', 'Un dernier mot de {business}'],
    body: [
      'C’est la dernière fois que nous demandons, après {service}, comment cela s’est passé ; nous ne voulons pas remplir votre boîte. Si vous souhaitez encore écrire un avis ou un mot en privé, le lien est sous ce message.',
      'Nous vous avions écrit après {service} pour savoir comment cela s’est passé, et nous ne voulons pas vous importuner : ceci est donc notre dernier rappel. Le lien sous ce message vous reste ouvert.',
    ],
    bodyPlain: [
      'C’est la dernière fois que nous demandons comment cela s’est passé avec {business} ; nous ne voulons pas remplir votre boîte. Si vous souhaitez encore écrire un avis ou un mot en privé, le lien est sous ce message.',
      'Nous vous avions demandé comment cela s’est passé avec {business} et nous ne voulons pas vous importuner : ceci est donc notre dernier rappel. Le lien sous ce message vous reste ouvert.',
    ],
    close: ['Et sinon, c’est très bien aussi. Merci de votre confiance.', 'Si vous préférez ne pas le faire, aucun souci. Merci d’avoir compté sur nous.'],
  },
  offer: {
    subject: ['Quelque chose pour vous et vos proches', 'Connaissez-vous quelqu’un que nous pourrions aider ?', 'À partager : {business}'],
    opening: [
      'Peut-être connaissez-vous quelqu’un que nous pourrions aider aussi. Nous avons préparé un code à votre nom, à partager.',
      'Beaucoup de gens arrivent chez {business} parce que quelqu’un leur a parlé de nous. Pour que vous puissiez le faire aussi, vous avez maintenant un code à vous.',
    ],
    both: [
      'Pour qui vient avec votre code : {friend}. Pour vous, quand cette personne devient cliente : {they}.',
      'Ce que vos proches reçoivent avec votre code : {friend}. Ce que vous recevez quand ils deviennent clients : {they}.',
    ],
    friendOnly: ['Pour qui vient avec votre code : {friend}.', 'Ce que vos proches reçoivent avec votre code : {friend}.'],
    theyOnly: ['Pour vous, quand quelqu’un devient client avec votre code : {they}.', 'Ce que vous recevez quand quelqu’un devient client avec votre code : {they}.'],
    close: ['Votre code et le lien à partager sont sous ce message.', 'Vous trouverez le code, et un lien à partager, sous ce message.'],
  },
  sms: {
    request: [
      'merci d’avoir choisi {business} pour {service}. Vous pouvez écrire un avis ou un mot en privé avec ce lien :',
      'merci d’avoir fait confiance à {business} pour {service}. Un avis ou un mot en privé, comme vous préférez, avec ce lien :',
    ],
    requestPlain: ['merci d’avoir choisi {business}. Vous pouvez écrire un avis ou un mot en privé avec ce lien :', 'merci d’avoir fait confiance à {business}. Un avis ou un mot en privé, comme vous préférez, avec ce lien :'],
    reminder: ['{business} vous avait écrit pour {service}. Si vous souhaitez écrire un avis ou un mot en privé, voici de nouveau le lien :'],
    reminderPlain: ['{business} vous avait écrit. Si vous souhaitez écrire un avis ou un mot en privé, voici de nouveau le lien :'],
    lastReminder: ['ceci est le dernier rappel de {business} pour {service}. Si vous souhaitez encore écrire un avis ou un mot en privé, le lien reste ouvert :'],
    lastReminderPlain: ['ceci est le dernier rappel de {business}. Si vous souhaitez encore écrire un avis ou un mot en privé, le lien reste ouvert :'],
    offer: ['connaissez-vous quelqu’un que {business} pourrait aider ?', 'vous pouvez maintenant recommander {business} à vos proches.'],
    both: ['Pour cette personne : {friend}. Pour vous, quand elle devient cliente : {they}.'],
    friendOnly: ['Pour cette personne : {friend}.'],
    theyOnly: ['Pour vous, quand elle devient cliente : {they}.'],
    elsewhere: ['Ce que chacun y gagne se lit sur la page.'],
    yourLink: ['Votre lien :', 'Votre lien à partager :'],
  },
  answer: {
    good: [
      'Merci beaucoup pour votre avis. Il fait plaisir à lire, et nous le transmettons à toute l’équipe.',
      'Merci d’avoir pris le temps d’écrire. Vos mots comptent beaucoup pour nous.',
      'Un grand merci pour vos mots si aimables. Ils nous font très plaisir.',
    ],
    goodTopic: [
      'Merci beaucoup pour votre avis et pour ce que vous dites concernant {topic}. Il fait plaisir à lire, et nous le transmettons à l’équipe.',
      'Un grand merci pour vos mots concernant {topic}. Ils comptent beaucoup pour nous.',
    ],
    goodStars: ['Merci beaucoup pour votre note. Elle compte beaucoup pour toute l’équipe de {business}.', 'Un grand merci pour les étoiles. Elles nous font très plaisir.'],
    goodClose: ['Bien à vous, toute l’équipe de {business}.', 'Avec les salutations de toute l’équipe de {business}.'],
    better: ['S’il y a quelque chose que nous pouvons encore mieux faire, nous serons heureux de l’apprendre.', 'Si nous pouvons mieux faire, dites-le-nous volontiers.'],
    mixed: ['Merci pour votre avis. Nous aimerions en savoir plus sur ce qui était bien et sur ce que nous pouvons mieux faire.', 'Merci de nous dire comment vous le voyez. Nous aimerions en savoir plus, pour mieux faire.'],
    mixedStars: ['Merci pour votre note. Nous aimerions en savoir plus sur ce qu’il y a derrière.', 'Merci d’avoir pris le temps de nous noter. Que pourrions-nous mieux faire ? Nous aimerions en savoir plus.'],
    poor: ['Merci de nous le dire. Nous sommes désolés de lire cela, et nous le prenons au sérieux.', 'Nous sommes désolés de lire que cela ne vous a pas plu, et nous vous remercions de nous le dire.'],
    poorStars: ['Nous sommes désolés de voir cette note. Nous aimerions comprendre pourquoi.', 'Merci pour votre note. Nous regrettons qu’elle ne soit pas meilleure, et nous aimerions en connaître la raison.'],
    hearMore: ['Nous aimerions en parler avec vous de vive voix.', 'Quelqu’un de chez nous aimerait vous écouter de vive voix.'],
    callOrWrite: ['Appelez-nous au {phone} ou écrivez à {email}.', 'Vous nous joignez au {phone} ou à {email}.'],
    call: ['Appelez-nous au {phone}.', 'Vous nous joignez au {phone}.'],
    write: ['Écrivez-nous à {email}.', 'Vous nous joignez à {email}.'],
    getInTouch: ['N’hésitez pas à nous contacter.'],
  },
};
