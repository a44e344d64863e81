import type { Words } from './words.ts';

export const es: Words = {
  title: (business) => `Contactar con ${business}`,
  heading: '¿En qué podemos ayudarle?',
  name: 'Su nombre',
  email: 'Correo electrónico',
  phone: 'Teléfono',
  message: 'Su mensaje',
  optional: 'opcional',
  oneIsEnough: 'Correo electrónico o teléfono: basta con uno.',
  howToAnswer: '¿Cómo le respondemos?',
  byEmail: 'Correo electrónico',
  bySms: 'Mensaje de texto',
  send: 'Enviar mensaje',
  sending: 'Enviando…',
  leaveEmpty: 'Deje este campo vacío',
  sms: (business) =>
    `Acepto recibir mensajes de texto de ${business} sobre mi solicitud: respuestas, citas y recordatorios. ` +
    'La frecuencia de los mensajes varía. Pueden aplicarse tarifas de mensajes y datos. ' +
    'Responda STOP para dejar de recibirlos o HELP para obtener ayuda. Aceptar no es condición de ninguna compra.',
  marketing: (business) =>
    `Deseo recibir novedades y ofertas de ${business} por correo electrónico. Puedo darme de baja en cualquier momento.`,
  needsEmail: 'Para responderle por correo electrónico, escriba su correo electrónico más arriba.',
  needsPhone: 'Para mensajes de texto, escriba arriba su teléfono.',
  needsSmsConsent: 'Para mensajes de texto, marque abajo la primera casilla.',
  charactersLeft: (count) => (count === 1 ? 'Queda 1 carácter' : `Quedan ${count} caracteres`),
  problems: {
    nameMissing: 'Escriba su nombre.',
    nameTooLong: 'Acorte su nombre a 120 caracteres.',
    noAddress: 'Escriba su correo electrónico o su teléfono para que podamos responderle.',
    emailImplausible: 'Escriba un correo electrónico como nombre@ejemplo.com.',
    emailTooLong: 'Acorte su correo electrónico a 254 caracteres.',
    phoneImplausible: 'Escriba su teléfono con 7 a 15 cifras.',
    phoneTooLong: 'Acorte su teléfono a 32 caracteres.',
    messageTooLong: 'Acorte su mensaje a 5000 caracteres.',
  },
  summary: (count) => (count === 1 ? 'Hay que corregir una cosa:' : `Hay que corregir ${count} cosas:`),
  offline: 'No tiene conexión. Su mensaje se conserva y se enviará en cuanto vuelva a conectarse.',
  slow: 'La conexión es lenta. Su mensaje se conserva y seguimos intentándolo.',
  retry: 'Intentar de nuevo',
  refused: (business) =>
    `${business} no ha podido recibir este mensaje. Nada de lo escrito se ha perdido: revíselo e inténtelo de nuevo, o póngase en contacto por otra vía.`,
  thanks: {
    heading: 'Gracias, su mensaje ha llegado',
    byEmail: (business) => `${business} le responderá por correo electrónico.`,
    bySms: (business) => `${business} le responderá por mensaje de texto.`,
    otherwise: (business) => `${business} tiene su mensaje y se pondrá en contacto con usted.`,
    again: 'Escribir otro mensaje',
  },
  closed: {
    heading: 'Ahora no se reciben mensajes aquí',
    text: (business) =>
      `${business} no recibe mensajes por este formulario en este momento. Póngase en contacto por otra vía.`,
  },
  unsure: {
    heading: 'No hemos podido saber si su mensaje ha llegado',
    text: (business) =>
      `${business} acaba de dejar de recibir mensajes por este formulario. Póngase en contacto por otra vía.`,
  },
  unknown: {
    heading: 'Aquí no hay ningún formulario',
    text: 'Puede que la dirección esté incompleta. Vuelva a la página anterior e inténtelo otra vez desde su enlace.',
  },
  unreachable: {
    heading: 'No se ha podido cargar el formulario',
    text: 'Compruebe su conexión e inténtelo de nuevo.',
  },
};
