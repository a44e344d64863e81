import { type BankTopic, tip } from '../bankTopic.ts';

export const gardenTopics: readonly BankTopic[] = [
  {
    key: 'garden-watering',
    seasons: ['spring', 'summer'],
    name: 'Regar bien',
    title: 'Regar en verano: menos veces y a fondo',
    tags: 'riego, jardín, verano, ahorrar agua',
    why: 'Un poco cada día acostumbra mal a las raíces. Quien riega menos veces y más hondo cría plantas que se valen solas.',
    steps: [
      'Meta un dedo: ¿está seco bajo la superficie?',
      'Riegue a primera hora, al pie y no en las hojas.',
      'Dé mucho una vez mejor que poco tres.',
      'Cubra el suelo con acolchado.',
      'Recoja el agua de lluvia.',
    ],
    mistakes: [
      'Regar a mediodía. Mucha se evapora antes de llegar.',
      'Tratarlo todo igual. Lo recién plantado pide más que un arbusto viejo.',
      'Dejar los platos llenos. Las raíces se ahogan.',
    ],
    questions: [
      ['¿Cuánta agua quiere el césped?', 'Si amarillea, suele volver con la primera lluvia. El recién sembrado no debe secarse.'],
      ['¿Qué hago en vacaciones?', 'Juntar las macetas a la sombra y pedir ayuda a alguien.'],
      ['¿Sirve cavar un poco?', 'Sí. Una superficie suelta guarda el agua.'],
    ],
    call: 'Si las plantas se marchitan con la tierra húmeda, suelen sufrir las raíces; consulte antes de regar más.',
  },
  {
    key: 'garden-low-maintenance',
    name: 'Un jardín fácil',
    title: 'Un jardín con poco trabajo se planea, no se olvida',
    tags: 'jardín fácil, diseño, tapizantes, vivaces',
    why: 'No da trabajo el jardín, sino lo que está fuera de sitio. La planta adecuada en el lugar adecuado hace mucho sola.',
    steps: [
      'Observe el sol, la sombra y la humedad.',
      'Elija plantas a las que les guste ese sitio.',
      'Plante tupido, con poca tierra desnuda.',
      'Haga los caminos por donde ya se pisa.',
      'Deje un rincón silvestre.',
    ],
    mistakes: [
      'Cubrirlo todo de grava. Se calienta, y a los pocos años crece algo igualmente.',
      'Plantar demasiado grande junto a la ventana. Habrá que podar cada año.',
      'Sembrar césped a la sombra. Allí van mejor las tapizantes.',
    ],
    questions: [
      ['¿Hay plantas sin cuidados?', 'No, pero algunas se conforman con una poda al año.'],
      ['¿Cuánto tarda en cubrirse?', 'Dos o tres años por lo general. Mientras, ayuda el acolchado.'],
      ['¿Hace falta riego automático?', 'Al principio y en macetas, sí. Las plantas bien elegidas luego casi no lo piden.'],
    ],
    call: 'En pendientes, suelos encharcados o con árboles grandes, mejor un plan antes de la primera compra.',
  },
  tip('garden-tip-lawn', 'El césped, más alto', 'césped, cortar, jardín', 'Un césped muy corto se seca pronto y deja sitio al musgo. Unos centímetros más lo fortalecen.', [
    'No quite más de un tercio cada vez.',
    'Afile la cuchilla; la hierba rota amarillea.',
    'Con calor, déjelo más alto.',
  ], { seasons: ['spring', 'summer', 'autumn'] }),
  tip('garden-tip-hedge', 'Antes de podar el seto, busque nidos', 'setos, poda, aves, jardín', 'En los setos densos crían aves, y en algunas épocas podar puede estar limitado. Infórmese de las normas de su zona.', [
    'Busque nidos antes de empezar.',
    'Pode más ancho abajo que arriba.',
    'Elija un día nublado.',
  ], { seasons: ['spring', 'summer', 'autumn'] }),
  tip('garden-tip-tree', '¿Es seguro su árbol?', 'árboles, poda, seguridad', 'Los árboles avisan mucho antes de que algo falle. Solo hay que mirar.', [
    'Busque setas al pie y grietas en las horquillas.',
    'Localice ramas secas.',
    'Antes de talar, pregunte si hace falta permiso.',
  ]),
  tip('garden-tip-soil', 'Un buen suelo empieza en el compost', 'compost, suelo, jardín', 'El compost aligera los suelos pesados y alimenta los pobres. Sobre todo pide paciencia.', [
    'Mezcle lo húmedo con lo seco.',
    'Ni cocinado ni carne.',
    'Extienda una capa fina y mézclela con la tierra.',
  ]),
  tip('garden-tip-drainage', 'El agua se queda en el jardín: ¿por qué?', 'encharcamiento, drenaje, jardín', 'Los charcos tras una tormenta son normales. Si duran días, al agua le falta un camino.', [
    'Mire de dónde viene y adónde quiere ir.',
    'Haga un hoyo, llénelo y vea cómo se vacía.',
    'No mande el agua al vecino.',
  ]),
  tip('garden-tip-winter', 'El jardín en invierno: lo que necesita', 'jardín en invierno, heladas, aves', 'Los tallos secos y las hojas son refugio y despensa. Un jardín demasiado limpio está vacío.', [
    'Deje en pie las vivaces.',
    'Riegue las de hoja perenne cuando no hiele.',
    'Envuelva las macetas y arrímelas a la pared.',
  ], { seasons: ['autumn', 'winter'] }),
];
