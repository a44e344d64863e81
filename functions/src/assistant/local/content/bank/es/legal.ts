import { type BankTopic, tip } from '../bankTopic.ts';

export const legalTopics: readonly BankTopic[] = [
  {
    key: 'legal-first-meeting',
    name: 'La primera cita con un abogado',
    title: 'La primera cita con un abogado: llegar preparado',
    tags: 'primera consulta, abogado, asesoramiento jurídico, preparación',
    why: 'Una primera cita es corta y llega más lejos cuando la historia tiene un orden. No hacen falta artículos, sino fechas, papeles y la pregunta que no le deja dormir.',
    steps: [
      'Escriba qué pasó, en orden y con fechas.',
      'Traiga cartas y contratos completos, con sus sobres.',
      'Nombre a todas las personas implicadas, para descartar conflictos de intereses.',
      'Diga qué le gustaría conseguir al final.',
      'Pregunte cuál es el paso siguiente y qué cuesta.',
    ],
    mistakes: [
      'Callar lo incómodo. Saldrá de todos modos, y su abogado debería saberlo el primero.',
      'Escribir en los originales. Las notas van en una copia.',
      'Esperar al último día de un plazo. Diga ya por teléfono si corre alguno.',
    ],
    questions: [
      ['¿Es confidencial lo que cuento?', 'Por lo general, sí, también antes de decidirse. Pregunte al empezar cómo se trata.'],
      ['¿Puedo ir acompañado?', 'Muchas veces, sí. En algunos casos afecta a la confidencialidad; pregúntelo antes.'],
      ['¿Qué no debo hacer hasta entonces?', 'No firme nada, no tire nada y no lo comente en internet.'],
    ],
    call: 'Si una carta habla de un plazo o de un juzgado, dígalo en la primera frase de su mensaje.',
  },
  {
    key: 'legal-deadlines',
    name: 'Cartas con plazo',
    title: 'Una carta con plazo: qué hacer primero',
    tags: 'plazos, notificaciones, asesoramiento jurídico, abogado',
    why: 'Las cartas oficiales asustan y por eso acaban en un cajón. El plazo no se queda allí: corre, esté abierto el sobre o no.',
    steps: [
      'Ábrala enseguida y apunte el día en que llegó.',
      'Guarde el sobre: el sello puede importar.',
      'Anote el plazo y póngase una fecha anterior.',
      'Lea qué se le pide y qué pasa si no contesta.',
      'Fotografíe cada página y pida consejo pronto.',
    ],
    mistakes: [
      'Contestar con enfado. Una frase precipitada puede leerse años después.',
      'Llamar en lugar de escribir. Una llamada rara vez cumple un plazo.',
      'Pagar para quedarse tranquilo. Puede entenderse como un reconocimiento.',
    ],
    questions: [
      ['¿Y si el plazo ya pasó?', 'Pida consejo sin demora. A veces aún cabe algo, pero rara vez más tarde.'],
      ['¿Se puede ampliar un plazo?', 'Algunos sí, si se pide a tiempo; otros, de ningún modo. La carta suele decirlo.'],
      ['¿Cómo demuestro que contesté?', 'Con un justificante de entrega, como el del burofax o el registro. Guarde copia de lo enviado.'],
    ],
    call: 'Ante un papel del juzgado, un despido o una acusación, pregunte primero y conteste después.',
  },
  tip('legal-tip-contract-night', 'Antes de firmar: tres preguntas al contrato', 'contratos, firma, derecho', 'Un contrato se escribe para el día en que no hay acuerdo. Con ese día en la cabeza se lee de otra manera.', [
    '¿Quién debe hacer qué y para cuándo?',
    '¿Cuánto dura y cómo se sale de él?',
    '¿Consta todo lo que se prometió de palabra?',
  ]),
  tip('legal-tip-evidence', 'Guardar pruebas mientras están frescas', 'pruebas, documentos, derecho', 'Tener razón y poder mostrarlo son dos cosas. Una nota del mismo día convence más que el mejor recuerdo.', [
    'Apunte lugar, hora y personas ese mismo día.',
    'Fotografíe antes de que se cambie nada.',
    'Pida sus datos a los testigos.',
  ]),
  tip('legal-tip-handover', 'Entregar un piso: que quede por escrito', 'alquiler, inventario, vivienda', 'Rara vez se discute por el estado de una vivienda cuando está escrito. Un buen inventario lleva dos firmas y fotos.', [
    'Vaya habitación por habitación, con fotos.',
    'Anote los contadores y cuente las llaves.',
    'No firme lo que no ha visto.',
  ]),
  tip('legal-tip-will', 'Un testamento que se encuentre', 'testamento, herencia, familia', 'Un testamento solo sirve si es válido y aparece. Las dos cosas se arreglan en vida.', [
    'Infórmese de la forma que se exige donde vive.',
    'Guárdelo en lugar seguro y diga a alguien dónde.',
    'Revíselo tras una boda, un nacimiento o una mudanza.',
  ]),
  tip('legal-tip-power-of-attorney', '¿Quién podría decidir por usted?', 'poder notarial, previsión, familia', 'Tras un accidente, los familiares no siempre pueden decidir sin más. Un poder deja claro quién puede.', [
    'Elija a alguien de plena confianza y hable con esa persona.',
    'Piense qué debe abarcar: dinero, salud, vivienda.',
    'Déjese asesorar sobre la forma.',
  ]),
  tip('legal-tip-dismissal', 'Un despido: con calma y sin demora', 'derecho laboral, despido, plazos', 'Tras un despido los plazos suelen ser cortos. Lo que haga los primeros días decide lo que será posible después.', [
    'Apunte cuándo y cómo se lo comunicaron.',
    'No firme ningún acuerdo en el momento.',
    'Pida consejo antes de que acabe el primer plazo.',
  ]),
  tip('legal-tip-online-purchase', 'Una compra que sale mal: escriba y ponga fecha', 'consumo, reclamación, compras', 'Una queja por teléfono se olvida pronto. Un mensaje breve, con hechos y un plazo, pone las cosas en marcha.', [
    'Describa el defecto y qué pide.',
    'Fije un plazo razonable, con fecha.',
    'Guarde embalaje, factura y respuestas.',
  ]),
  tip('legal-tip-social-media', '¿Un pleito en curso? Mejor no en las redes', 'redes sociales, conflicto, derecho', 'Lo público lo lee también la otra parte. Un mensaje con rabia puede costar más que el motivo.', [
    'No escriba nada sobre los implicados.',
    'No borre nada antiguo sin consultarlo.',
    'Pida la misma discreción a su familia.',
  ]),
];
