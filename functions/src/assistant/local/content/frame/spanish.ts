import type { Frame } from './frame.ts';

export const spanish: Frame = {
  angles: {
    checklist: 'Como lista: qué hacer, paso a paso.',
    mistakes: 'A partir de los errores más habituales y de cómo evitarlos.',
    questions: 'En forma de preguntas con respuestas claras.',
  },
  titles: {
    mistakes: ['{name}: errores evitables', '{name}: lo que suele fallar'],
    questions: ['{name}: respuestas claras', '{name}: buenas preguntas'],
  },
  openings: {
    mistakes: [
      'Casi todos los problemas empiezan siendo pequeños, con un error que al principio nadie ve.',
      'El atajo bienintencionado suele ser el que más trabajo da después.',
      'Hay errores tan corrientes que ya casi no parecen errores.',
      'Saber qué suele salir mal es la mitad de hacerlo bien.',
    ],
    questions: [
      'Hay preguntas que vuelven una y otra vez, y merecen una respuesta directa.',
      'No hay preguntas tontas, solo preguntas que nadie hizo a tiempo.',
      'Estas son preguntas que vale la pena hacer, con respuestas que sirven.',
      'Una respuesta sencilla vale más que una explicación larga; aquí van algunas.',
    ],
  },
  headings: {
    steps: ['Paso a paso', 'Qué hacer', 'Una lista breve', 'Lo que conviene hacer'],
    mistakes: ['Lo que suele salir mal', 'Qué evitar', 'Errores habituales', 'Donde es fácil equivocarse'],
    call: ['Cuándo pedir ayuda', 'Cuándo conviene consultar', 'Cuándo pedir consejo'],
    ready: ['Qué tener a mano al contactarnos', 'Antes de ponerse en contacto', 'Lo que nos ayuda a ayudarle'],
    facts: ['Datos prácticos', 'Para tenerlo a mano', 'Sobre nosotros'],
  },
  notes: [
    'Anote brevemente qué hizo y cuándo. Lleva un momento, y la próxima persona que lo mire, que puede ser usted, empezará con respuestas y no con suposiciones.',
    'No hace falta hacerlo todo de una vez. Elija el punto que mejor encaje con su caso, hágalo bien y pase después al siguiente. Una sola cosa bien hecha vale más que una lista que solo se ha leído.',
    'Si esto toca a otras personas de su casa o de su trabajo, cuénteles lo que les haga falta saber. Muchas buenas costumbres fracasan solo porque alguien no las conocía.',
    'Confíe en lo que nota: en el día a día usted ve cosas que nadie más ve. Apunte los pequeños cambios mientras los recuerda, aunque parezcan poca cosa; semanas después cuesta decir cuándo empezaron.',
    'Si algo de esto no encaja con su situación, también es útil saberlo. El consejo general vale para el caso corriente; el suyo puede tener motivos para ser diferente, y está bien preguntarlo.',
  ],
  use: {
    heading: ['Cómo aprovechar estos consejos', 'De la lectura a la práctica', 'Unas pequeñas ayudas'],
    lead: ['Un consejo solo ayuda si se pone en práctica. Estas pequeñas cosas lo hacen más fácil:', 'Las buenas intenciones duran más con un poco de apoyo:'],
    points: [
      'Elija un momento fijo, por ejemplo a principios de mes, y apúntelo en el calendario.',
      'Tenga en un mismo sitio todo lo que necesita, para que buscar no sirva de excusa.',
      'Coméntelo con las personas a quienes les afecta; dos recuerdan más que una.',
      'Empiece por el punto que menos cuesta, porque un comienzo tira del resto.',
      'Guarde este texto y vuelva a mirarlo cuando surja la pregunta.',
    ],
  },
  ready: {
    lead: [
      'Unos pocos datos acortan cualquier conversación y mejoran la respuesta:',
      'No necesita palabras técnicas. Normalmente basta con esto:',
      'Con esto preparado, la primera conversación ya avanza:',
    ],
    points: [
      'De qué se trata, con sus propias palabras, y desde cuándo.',
      'Lo que ya ha probado o decidido.',
      'Una foto, si hay algo que ver.',
      'Qué es lo que más le importa del resultado.',
      'Cómo y cuándo es más fácil localizarle.',
      'Lo que prefiere que no se haga o no se cambie.',
    ],
  },
  factsLead: ['Para que no tenga que buscarlos, estos son los datos de {business}:', 'Lo esencial sobre {business}, de un vistazo:'],
  factLead: ['Un dato sobre {business}:', 'Para organizarse:'],
  closing: [
    '¿Le queda algo por aclarar? Póngase en contacto con {business} y cuéntelo con sus palabras; con eso basta para empezar.',
    '¿Prefiere comentarlo? Escriba a {business} y haga su pregunta tal como le venga a la cabeza.',
    '¿Le ha surgido alguna duda? Escriba a {business}: con un mensaje breve es suficiente.',
    'Si prefiere que alguien lo mire con usted, avise a {business}. Unas líneas sobre su situación son un buen comienzo.',
  ],
  shortClosing: ['¿Tiene alguna pregunta? Escriba a {business}.', '¿Le queda alguna duda? Consulte a {business}.', '¿Lo hablamos? Escriba a {business}.'],
  warm: ['Nos alegra que esté aquí.', 'Gracias por dedicar un momento a leernos.', 'Esperamos que se encuentre bien.'],
  mention: ['Queremos mencionar algo más: {what}.', 'Y algo que nos gustaría añadir: {what}.'],
  about: ['Este texto trata de algo que nos toca de cerca: {subject}.', 'El tema es {subject}.'],
  email: {
    greeting: ['Hola:', 'Buenos días:'],
    formalGreeting: ['Estimados lectores:'],
    signOff: ['Un cordial saludo', 'Saludos cordiales', 'Un saludo'],
    preheader: {
      checklist: ['Una lista breve para seguir punto por punto.', 'Qué hacer, en unos pocos pasos claros.'],
      mistakes: ['Lo que suele salir mal y cómo evitarlo.', 'Errores fáciles, y formas más fáciles de evitarlos.'],
      questions: ['Buenas preguntas, respondidas con claridad.', 'Respuestas claras a preguntas que conviene hacer.'],
    },
  },
  quotes: ['«', '»'],
};
