import { type BankTopic, tip } from '../bankTopic.ts';

export const cleaningTopics: readonly BankTopic[] = [
  {
    key: 'cleaning-order',
    name: 'Limpiar en buen orden',
    title: 'En el orden correcto se limpia una sola vez',
    tags: 'limpieza, hogar, orden, trucos',
    why: 'Quien friega el suelo primero lo friega dos veces. De arriba abajo y de seco a mojado, todo pasa una vez por las manos.',
    steps: [
      'Recoja antes de rociar nada.',
      'Quite el polvo de arriba abajo.',
      'Aplique el producto y déjelo actuar.',
      'Pase las superficies, luego lavabos y grifos.',
      'Termine por el suelo, de espaldas a la puerta.',
    ],
    mistakes: [
      'Un solo paño para toda la casa. Use colores para baño, cocina y salón.',
      'Secar enseguida. El producto necesita tiempo; lea cuánto.',
      'Poner más producto si no sale. Los restos se pegan y atraen suciedad.',
    ],
    questions: [
      ['¿Hace falta un producto por superficie?', 'No. Un multiusos, un antical y un desengrasante suelen bastar.'],
      ['¿Cada cuánto hay que fregar?', 'Cocina y baño más a menudo; lo poco usado, cuando se vea.'],
      ['¿Por dónde empiezo si está todo revuelto?', 'Por un cesto: dentro todo lo que no es de allí. Ya está hecha la mitad.'],
    ],
    call: 'Moho en mucha superficie, restos de un incendio o suelos antiguos sin identificar son cosa de profesionales.',
  },
  {
    key: 'cleaning-limescale',
    name: 'Quitar la cal',
    title: 'La cal: con suavidad, paciencia y acierto',
    tags: 'cal, baño, limpieza, hogar',
    why: 'La cal se va con ácido y tiempo, no rascando. El producto adecuado en la superficie adecuada ahorra esfuerzo.',
    steps: [
      'Compruebe que la superficie aguanta el ácido.',
      'Ponga un paño empapado en vez de solo rociar.',
      'Déjelo actuar sin que se seque.',
      'Aclare bien.',
      'Pase cada día la rasqueta de goma: vuelve más despacio.',
    ],
    mistakes: [
      'Ácido sobre mármol. La piedra pierde el brillo; pida un producto apto.',
      'Mezclar vinagre y lejía. Se forma un gas tóxico.',
      'Rascar con estropajo metálico. En los arañazos se queda la cal siguiente.',
    ],
    questions: [
      ['¿Vinagre o ácido cítrico?', 'Los dos sirven; el cítrico se usa en frío. A la goma no le gusta el vinagre.'],
      ['¿Y en el inodoro?', 'Bajar el agua, dejar actuar toda la noche y cepillar.'],
      ['¿Cómo queda clara la mampara?', 'Pasando la rasqueta tras cada ducha. La cal vieja pide varias pasadas.'],
    ],
    call: 'Si el velo sigue tras varios intentos, quizá esté atacada la propia superficie; que la vean.',
  },
  tip('cleaning-tip-stain', 'Una mancha en la alfombra: los primeros minutos', 'manchas, alfombra, limpieza', 'Lo que se hace enseguida importa más que el producto. Presionar, no frotar.', [
    'Absorba con un paño claro.',
    'Vaya del borde al centro, con agua fría.',
    'Pruebe antes en una esquina escondida.',
  ]),
  tip('cleaning-tip-grease', 'La grasa de la cocina sale en caliente', 'cocina, grasa, limpieza', 'En muebles y campana hay una película que atrapa el polvo. El calor y la paciencia la sueltan.', [
    'Ponga un paño caliente y mojado con lavavajillas.',
    'Meta los filtros de metal en agua muy caliente.',
    'Aclare y seque.',
  ]),
  tip('cleaning-tip-windows', 'Cristales sin marcas', 'cristales, marcas, hogar', 'Las marcas vienen de mucho producto y mucho sol. Basta una gota de lavavajillas.', [
    'Elija un día nublado.',
    'Lave antes el marco.',
    'Baje la goma y séquela cada vez.',
  ]),
  tip('cleaning-tip-desk', 'Una oficina limpia empieza en la mesa', 'limpieza de oficinas, higiene, trabajo', 'El teclado y el teléfono se tocan más que las manillas. Solo se limpia lo que está despejado.', [
    'Deje la mesa vacía al final de la semana.',
    'Limpie teclado y auricular, apagados.',
    'Vacíe la nevera con una lista.',
  ]),
  tip('cleaning-tip-dust', 'Menos polvo para quien estornuda', 'polvo, alergia, hogar', 'Levantar el polvo es respirarlo. Húmedo se queda, seco se reparte.', [
    'Pase un paño húmedo y aspire despacio.',
    'Lave sábanas y cortinas con regularidad.',
    'Deje los zapatos en la entrada.',
  ]),
  tip('cleaning-tip-handover', 'Dejar un piso: entregarlo limpio', 'mudanza, limpieza final, vivienda', 'En la entrega se mira donde nunca se mira. Ayuda una lista.', [
    'Piense en el horno, los marcos y los radiadores.',
    'Limpie cuando ya no haya muebles.',
    'Fotografíe después cada habitación.',
  ]),
];
