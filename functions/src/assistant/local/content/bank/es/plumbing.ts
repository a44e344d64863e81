import { type BankTopic, tip } from '../bankTopic.ts';

export const plumbingTopics: readonly BankTopic[] = [
  {
    key: 'plumbing-main-valve',
    name: 'La llave general del agua',
    title: 'La llave general: encontrarla antes de necesitarla',
    tags: 'llave de paso, fuga de agua, fontanería, emergencia',
    why: 'Cuando revienta una tubería cuenta cada minuto, y nadie quiere buscar con el suelo mojado. Diez minutos con calma evitan muchos daños.',
    steps: [
      'Búsquela donde entra el agua, a menudo junto al contador.',
      'Ciérrela una vez y compruebe que el agua se corta de verdad.',
      'Ábrala despacio.',
      'Cuélguele una etiqueta y deje libre el acceso.',
      'Enséñesela a todos los de casa.',
    ],
    mistakes: [
      'Forzarla. Una llave agarrotada puede romperse; que la suelten.',
      'Conocer solo la del fregadero. No sirve si la tubería revienta antes.',
      'Poner cajas delante. Llegado el día, estorban justo ahí.',
    ],
    questions: [
      ['¿Cierro el agua en vacaciones?', 'Sí, si nada la necesita. Piense en la calefacción y el riego.'],
      ['¿Cada cuánto hay que moverla?', 'Una o dos veces al año, para que no se agarrote.'],
      ['¿Y en un piso?', 'Pregunte dónde está la suya y quién llega a la general.'],
    ],
    call: 'Si no se mueve o gotea después, que la reparen o la cambien.',
  },
  {
    key: 'plumbing-drains',
    name: 'Desagües lentos',
    title: 'Desagües lentos: lo que ayuda y lo que empeora',
    tags: 'desagüe, atasco, fontanería, hogar',
    why: 'Un desagüe rara vez se atasca de golpe. Va más lento, gorgotea, huele, y es entonces cuando mejor se limpia.',
    steps: [
      'Quite la rejilla y los pelos antes que nada.',
      'Use una ventosa y tape el rebosadero.',
      'Ponga un cubo y desenrosque el sifón.',
      'Límpielo con cepillo y agua caliente.',
      'Compruebe luego con un papel que no gotea.',
    ],
    mistakes: [
      'Echar grasa por el fregadero. Se endurece más abajo; limpie las sartenes con papel.',
      'Mezclar productos. Pueden formarse vapores tóxicos.',
      'Echar agua hirviendo en tubos de plástico. Pueden deformarse.',
    ],
    questions: [
      ['¿Por qué huele?', 'Muchas veces el sifón está seco; basta un vaso de agua. Si sigue, hay algo dentro.'],
      ['¿Sirven los productos químicos?', 'Rara vez por mucho tiempo, y atacan tuberías y piel. Lo mecánico suele ser mejor.'],
      ['¿Por qué gorgotea el lavabo al vaciar la bañera?', 'Al tubo le falta aire o más abajo hay algo estrecho.'],
    ],
    call: 'Si varios desagües van mal o el agua sube, es la tubería principal: no use más agua.',
  },
  tip('plumbing-tip-tap', 'Un grifo que gotea', 'grifo, junta, ahorrar agua', 'Una gota por segundo parece poco y llena muchas bañeras al año. Casi siempre es una junta gastada.', [
    'No apriete más; la junta sufre.',
    'Desenrosque el aireador y quítele la cal.',
    'Si sigue, que cambien la junta.',
  ]),
  tip('plumbing-tip-toilet', 'La cisterna que no deja de correr', 'inodoro, cisterna, ahorrar agua', 'Un hilo de agua constante apenas se ve. Un papel lo descubre.', [
    'Ponga papel seco al fondo de la taza.',
    'Si se moja sin tirar, el mecanismo pierde.',
    'A menudo basta con quitar la cal.',
  ]),
  tip('plumbing-tip-meter', 'Encontrar una fuga escondida', 'fuga de agua, contador, fontanería', 'El agua que nadie ve también pasa por el contador. Una noche sin consumo lo demuestra.', [
    'Lea el contador por la noche.',
    'No use agua hasta la mañana.',
    'Si ha avanzado, busque.',
  ]),
  tip('plumbing-tip-hoses', 'Las mangueras de lavadora y lavavajillas', 'lavadora, manguera, daños por agua', 'Casi todas son más viejas de lo que se piensa. Una mirada detrás puede salvar el suelo.', [
    'Busque grietas, dobleces y marcas verdes.',
    'Cierre la toma cuando no haya nadie.',
    'No ponga la máquina al salir de casa.',
  ]),
  tip('plumbing-tip-lime', 'Cal en la boca del grifo', 'cal, aireador, presión', 'Un chorro torcido o débil suele venir de la rejilla del extremo. Se desenrosca.', [
    'Déjela una noche en agua con vinagre.',
    'Cepíllela y aclare.',
    'Si todos los grifos van flojos, la causa es otra.',
  ]),
  tip('plumbing-tip-hot-water', 'Agua caliente: segura y sin derroche', 'agua caliente, legionela, termo', 'Guardada demasiado tibia puede criar gérmenes; demasiado caliente, quema. El ajuste correcto está en el manual.', [
    'No baje la temperatura a ojo.',
    'Al volver de vacaciones, deje correr caliente y fría.',
    'Vigile la válvula de seguridad.',
  ]),
];
