import type { AfterSaleWording } from './afterSale.ts';

export const spanish: AfterSaleWording = {
  request: {
    subject: ['Gracias de parte de {business}', 'Un agradecimiento y una pregunta', '¿Qué tal fue con {business}?'],
    thanks: ['Gracias por confiar en {business} para {service}.', 'Muchas gracias por elegir {business} para {service}.'],
    thanksPlain: ['Gracias por confiar en {business}.', 'Muchas gracias por elegir {business}.'],
    ask: [
      '¿Les contaría a otros cómo fue, con sus propias palabras? El enlace que hay debajo de este mensaje lleva a una página donde puede escribir una reseña, o una nota que solo leemos nosotros, lo que prefiera.',
      '¿Cómo fue para usted? Con el enlace que hay debajo de este mensaje puede escribir una reseña en el sitio que prefiera, o enviarnos una nota privada.',
      'Nos gustaría saber cómo fue, y también a otras personas que buscan a alguien. Con el enlace que hay debajo de este mensaje puede escribir una reseña, o decírnoslo en privado.',
    ],
    close: ['Sea lo que sea lo que tenga que decir, sus propias palabras son lo que más ayuda.', 'Las palabras sinceras ayudan a otros a elegir, y a nosotros a trabajar bien.'],
  },
  reminder: {
    subject: ['Un breve recordatorio de {business}', '¿Cómo fue? Un recordatorio'],
    body: [
      'Le escribimos tras {service} para preguntarle cómo fue. Quizá nuestro mensaje se perdió entre otros, así que el enlace está otra vez debajo de este mensaje.',
      'Hace poco, tras {service}, le preguntamos cómo fue. Si desea escribir una reseña o una nota privada, el enlace que hay debajo de este mensaje sigue llevando allí.',
    ],
    bodyPlain: [
      'Le escribimos para preguntarle cómo fue con {business}. Quizá nuestro mensaje se perdió entre otros, así que el enlace está otra vez debajo de este mensaje.',
      'Hace poco le preguntamos cómo fue con {business}. Si desea escribir una reseña o una nota privada, el enlace que hay debajo de este mensaje sigue llevando allí.',
    ],
    done: ['Si ya ha escrito, muchas gracias; entonces no hay nada más que hacer.', '¿Ya lo ha hecho? Entonces gracias, y no tenga en cuenta este mensaje.'],
  },
  lastReminder: {
    subject: ['Nuestro último recordatorio', 'Unas últimas palabras de {business}'],
    body: [
      'Esta es la última vez que le preguntamos cómo fue, tras {service}; no queremos llenarle el correo. Si todavía desea escribir una reseña o una nota privada, el enlace está debajo de este mensaje.',
      'Le escribimos tras {service} para preguntarle cómo fue y no queremos molestar, así que este es nuestro último recordatorio. El enlace que hay debajo de este mensaje sigue abierto para usted.',
    ],
    bodyPlain: [
      'Esta es la última vez que preguntamos cómo fue con {business}; no queremos llenarle el correo. Si todavía desea escribir una reseña o una nota privada, el enlace está debajo de este mensaje.',
      'Le preguntamos cómo fue con {business} y no queremos molestar, así que este es nuestro último recordatorio. El enlace que hay debajo de este mensaje sigue abierto para usted.',
    ],
    close: ['Y si no, también está bien. Gracias por su confianza.', 'Si prefiere no hacerlo, no pasa nada. Gracias por haber contado con nosotros.'],
  },
  offer: {
    subject: ['Algo para usted y sus amistades', '¿Conoce a alguien a quien podamos ayudar?', 'Para compartir: {business}'],
    opening: [
      'Quizá conoce a alguien a quien también podamos ayudar. Hemos preparado un código propio para que lo comparta.',
      'Muchas personas llegan a {business} porque alguien les habló de nosotros. Para que usted también pueda hacerlo, ahora tiene un código propio.',
    ],
    both: [
      'Para quien venga con su código: {friend}. Para usted, cuando esa persona sea cliente nuestra: {they}.',
      'Lo que reciben sus amistades con su código: {friend}. Lo que recibe usted cuando son clientes nuestros: {they}.',
    ],
    friendOnly: ['Para quien venga con su código: {friend}.', 'Lo que reciben sus amistades con su código: {friend}.'],
    theyOnly: ['Para usted, cuando alguien sea cliente nuestro con su código: {they}.', 'Lo que recibe usted cuando alguien llega con su código y es cliente nuestro: {they}.'],
    close: ['Su código y el enlace para compartir están debajo de este mensaje.', 'Encontrará el código, y un enlace para compartir, debajo de este mensaje.'],
  },
  sms: {
    request: [
      'gracias por confiar en {business} para {service}. En este enlace puede escribir una reseña o una nota privada:',
      'gracias por elegir {business} para {service}. ¿Qué tal fue? Puede dejar una reseña o una nota privada en este enlace:',
    ],
    requestPlain: ['gracias por confiar en {business}. Puede escribir una reseña o una nota privada en este enlace:', 'gracias por elegir {business}. ¿Qué tal fue? Puede dejar una reseña o una nota privada en este enlace:'],
    reminder: ['le escribimos hace poco de parte de {business} por {service}. Si desea escribir una reseña o una nota privada, este es el enlace:'],
    reminderPlain: ['le escribimos hace poco de parte de {business}. Si desea escribir una reseña o una nota privada, este es el enlace:'],
    lastReminder: ['con este mensaje {business} le pregunta otra vez por {service}, y no volveremos a hacerlo. El enlace sigue abierto para una reseña o una nota privada:'],
    lastReminderPlain: ['con este mensaje {business} pregunta otra vez, y no volveremos a hacerlo. El enlace sigue abierto para una reseña o una nota privada:'],
    offer: ['¿conoce a alguien a quien {business} pueda ayudar?', 'ahora puede recomendar {business} a sus amistades.'],
    both: ['Para esa persona: {friend}. Para usted, cuando sea cliente: {they}.'],
    friendOnly: ['Para esa persona: {friend}.'],
    theyOnly: ['Para usted, cuando sea cliente: {they}.'],
    elsewhere: ['Lo que reciben ambas partes se lee en el enlace.'],
    yourLink: ['Su enlace propio:', 'Su enlace para compartir:'],
  },
  answer: {
    good: [
      'Muchas gracias por su reseña. Nos alegra leerla, y se la haremos llegar a todo el equipo.',
      'Gracias por tomarse el tiempo de escribir. Sus palabras significan mucho para nosotros.',
      'Muchas gracias por sus amables palabras. Nos alegran el día.',
    ],
    goodTopic: [
      'Muchas gracias por su reseña y por lo que dice sobre {topic}. Nos alegra leerla, y se la haremos llegar al equipo.',
      'Muchas gracias por sus palabras sobre {topic}. Significan mucho para nosotros.',
    ],
    goodStars: ['Muchas gracias por su valoración. Significa mucho para todo el equipo de {business}.', 'Muchas gracias por las estrellas. Nos alegran mucho.'],
    goodClose: ['Un cordial saludo de {business}.', 'Un saludo de todo el equipo de {business}.'],
    better: ['Si hay algo que podamos hacer aún mejor, nos gustará saberlo.', 'Si podemos mejorar en algo, díganoslo con confianza.'],
    mixed: ['Gracias por su reseña. Nos gustaría saber más sobre lo que estuvo bien y lo que podemos hacer mejor.', 'Gracias por decirnos cómo lo ve. Nos gustaría saber más para poder mejorar.'],
    mixedStars: ['Gracias por su valoración. Nos gustaría saber más sobre lo que hay detrás.', 'Gracias por tomarse el tiempo de valorarnos. ¿Qué podríamos hacer mejor? Nos gustaría saber más.'],
    poor: ['Gracias por decírnoslo. Lamentamos leerlo, y lo tomamos en serio.', 'Lamentamos leer que la experiencia no le ha gustado, y le agradecemos que nos lo diga.'],
    poorStars: ['Lamentamos ver esta valoración. Nos gustaría entender el motivo.', 'Gracias por su valoración. Lamentamos que no sea mejor, y nos gustaría conocer el motivo.'],
    hearMore: ['Nos gustaría hablarlo con usted en persona.', 'A alguien de nuestro equipo le gustaría escucharle en persona.'],
    callOrWrite: ['Llámenos por favor al {phone} o escriba a {email}.', 'Nos encuentra en el {phone} o en {email}.'],
    call: ['Llámenos por favor al {phone}.', 'Nos encuentra en el {phone}.'],
    write: ['Escríbanos por favor a {email}.', 'Nos encuentra en {email}.'],
    getInTouch: ['Póngase por favor en contacto con nosotros.'],
  },
};
