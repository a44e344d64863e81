import { type BankTopic, tip } from '../bankTopic.ts';

export const renovationTopics: readonly BankTopic[] = [
  {
    key: 'renovation-planning',
    name: 'Una reforma con plan',
    title: 'Remodelar con plan: primero el orden, luego el color',
    tags: 'reforma, remodelación, planificación, obra',
    why: 'Las obras no se complican por un gran error, sino por decisiones tomadas con la pared ya abierta. Cada cosa que se resuelve sobre el papel es una que no hay que picar dos veces.',
    steps: [
      'Apunte durante una semana qué le estorba de su casa y póngalo por orden.',
      'Mida cada habitación y fotografíe paredes, enchufes y tuberías.',
      'Separe lo imprescindible de lo deseable y de lo que puede esperar.',
      'Pregunte pronto qué permisos hacen falta y quién los pide.',
      'Decida dónde van a cocinar, dormir y ducharse mientras dure la obra.',
    ],
    mistakes: [
      'Empezar por los azulejos. Decida antes la distribución, las tuberías y los cables; el acabado es lo último.',
      'Cambiar de idea sobre la marcha. Cada cambio arrastra otros tres; reúna los suyos y háblelos todos de una vez.',
      'Comprometer todo el dinero desde el principio. Guarde una reserva para lo que aparezca al abrir, o deje una habitación para más adelante.',
    ],
    questions: [
      ['¿En qué orden se hace una reforma?', 'De lo sucio a lo limpio: demoler, instalaciones, paredes, secado, suelos y, al final, pintura y puertas. Si le proponen otro orden, pregunte por qué.'],
      ['¿Se puede vivir en casa durante la obra?', 'A menudo, si quedan un baño y una habitación con puerta que cierre. Pregunte qué días no habrá agua o luz.'],
      ['¿De qué depende la reserva?', 'Sobre todo de la edad de la casa y de lo que no se ha visto. Pregunte qué suele aparecer en construcciones parecidas.'],
    ],
    call: 'Antes de quitar una pared, que alguien cualificado compruebe si sostiene algo: golpearla con los nudillos no lo aclara.',
  },
  {
    key: 'renovation-painting',
    name: 'Pintar una habitación',
    title: 'Pintar una habitación: lo que va antes del color',
    tags: 'pintura, pintor, paredes, preparación',
    why: 'La pintura tapa el color, pero no los agujeros, la grasa ni el polvo. La parte que nadie ve lleva más tiempo y es la que se nota durante años.',
    steps: [
      'Lave las paredes donde haya grasa o manos marcadas y déjelas secar.',
      'Rellene los agujeros, lije y quite el polvo con un paño apenas húmedo.',
      'Acerque una lámpara a la pared: la luz de lado enseña lo que falta.',
      'Dé una mano de fondo donde haya masilla, manchas o yeso nuevo.',
      'Pinte primero los bordes y pase el rodillo antes de que se sequen.',
    ],
    mistakes: [
      'Elegir el color en una cartulina. Pinte una tabla grande y mírela en su pared por la mañana y de noche.',
      'Parar a mitad de pared. El empalme se ve después; descanse solo al llegar a una esquina.',
      'Repasar lo que está a medio secar. El rodillo levanta la capa; espere y dé una segunda mano.',
    ],
    questions: [
      ['¿Mate o satinada?', 'La mate disimula los defectos y se marca antes; la satinada se limpia mejor y enseña cada bulto. En pasillos suele convenir algo intermedio.'],
      ['¿Cuándo se quita la cinta?', 'Con la pintura todavía algo tierna, despacio y en diagonal. Si ya se ha secado, pase antes una cuchilla por el borde.'],
      ['¿Qué hago con una pintura vieja que se descascara?', 'En casas antiguas puede contener plomo. No la lije en seco: haga que la analicen primero.'],
    ],
    call: 'Una mancha que vuelve, pintura que cae en láminas o una pared húmeda tienen una causa, y hay que encontrarla antes de pintar.',
  },
  {
    key: 'renovation-bathroom',
    name: 'Renovar el baño',
    title: 'Renovar el baño: lo importante queda bajo los azulejos',
    tags: 'baño, reforma de baño, impermeabilización, azulejos',
    why: 'Ni los azulejos ni sus juntas detienen el agua: lo hace la capa que hay debajo. Es la parte que no se volverá a ver, y la más ingrata de repetir.',
    steps: [
      'Haga revisar tuberías y desagües mientras las paredes están abiertas.',
      'Pregunte cómo se va a impermeabilizar y fotografíelo antes de que se tape.',
      'Elija grifos, ducha e inodoro antes de que se coloquen los tubos.',
      'Prevea una salida del vapor al exterior: ventana, extractor o ambos.',
      'Pida un refuerzo en la pared donde algún día pueda hacer falta una barra de apoyo.',
    ],
    mistakes: [
      'Poner azulejos sobre una pared húmeda. El agua sigue trabajando detrás; busque de dónde viene y déjela secar.',
      'Dejar la ducha casi sin pendiente. El agua parada encuentra la junta más débil; compruébela con un cubo antes de poner el suelo.',
      'Empezar sin saber dónde ducharse. Pregunte cuántos días quedará fuera de uso y busque antes una solución.',
    ],
    questions: [
      ['¿Se pueden poner azulejos sobre los viejos?', 'A veces, si están firmes y la nueva altura cabe en puertas y desagües. A cambio, nadie habrá visto lo que hay detrás.'],
      ['¿Qué suelo resbala menos?', 'El de piezas pequeñas con muchas juntas o el que tiene textura. Pruébelo mojado y sin zapatos, si se lo permiten.'],
      ['¿Por qué se agrietan las esquinas?', 'Ahí se mueven dos superficies distintas. Piden un sellador flexible, que se renueva cada cierto tiempo.'],
    ],
    call: 'Un suelo que cede, madera negra o un olor que no se va al limpiar piden abrir y mirar antes de poner nada nuevo encima.',
  },
  {
    key: 'renovation-contractor',
    name: 'Entenderse en la obra',
    title: 'Entenderse en la obra: hablar pronto y dejarlo escrito',
    tags: 'obra, reforma, acuerdo, profesionales',
    why: 'Casi todas las discusiones de una obra nacen de algo que las dos partes daban por claro. Un plano, una lista y una charla por semana mantienen la calma.',
    steps: [
      'Explique el resultado con palabras y fotos, y también lo que debe quedarse como está.',
      'Pida que los materiales figuren con marca, modelo y color.',
      'Acuerde horarios, llaves, polvo, ruido y quién retira los escombros.',
      'Reúnanse un día fijo por semana y anote lo que se decida.',
      'Fotografíe cada fase antes de que quede tapada.',
    ],
    mistakes: [
      'Pedir un cambio de pasada. Dígalo, espere a saber qué supone en tiempo y dinero, confírmelo y solo entonces que se haga.',
      'Comparar solo la última línea. Mire qué incluye cada propuesta y pregunte qué queda fuera.',
      'Pagar muy por delante del trabajo. Acuerde pagos por fases que usted pueda ver terminadas.',
    ],
    questions: [
      ['¿Qué conviene poner por escrito?', 'El alcance, los materiales, las fechas, los pagos, los permisos y cómo se aprueba un cambio.'],
      ['¿Qué hago si algo ha quedado mal?', 'Enséñelo, fotografíelo y descríbalo por escrito, con una fecha para recibir respuesta. Cuanto antes se diga, más fácil es corregirlo.'],
      ['¿Puedo hacer yo una parte?', 'Muchas veces, sí. Diga desde el principio cuál y para cuándo, porque otros cuentan con ella.'],
    ],
    call: 'Si algo de la estructura, la electricidad o el gas le parece raro, pida que se pare esa parte y que la examinen antes de cerrar.',
  },
  tip('renovation-tip-hole', 'Antes de taladrar: ¿qué pasa por esa pared?', 'taladro, paredes, seguridad', 'Los cables y los tubos suelen ir en línea recta desde enchufes, interruptores y grifos, pero no siempre. Un minuto de búsqueda ahorra una avería.', [
    'No taladre encima, debajo ni a los lados de un enchufe o un grifo.',
    'Pase un detector, y pruébelo antes donde sepa que hay un cable.',
    'Si sale agua o saltan chispas, corte la llave general y pida ayuda.',
  ]),
  tip('renovation-tip-photo-walls', 'Fotografíe las paredes mientras están abiertas', 'reforma, instalaciones, fotos', 'Durante unos días la obra enseña por dónde va todo. Años después, esa foto vale más que cualquier plano.', [
    'Tome cada pared de frente, con una cinta métrica a la vista.',
    'Apunte qué habitación es y qué lado.',
    'Guarde las fotos con los papeles de la casa.',
  ]),
  tip('renovation-tip-dust', 'El polvo, que no salga de la habitación', 'obra, polvo, protección', 'El polvo de lijar pasa por rejillas, cerraduras y bajo las puertas. Cerrarle el paso cuesta menos que limpiarlo libro por libro.', [
    'Tape las rejillas y la rendija de la puerta con cinta y plástico.',
    'Deje un paño húmedo en el umbral.',
    'Apague el aire acondicionado o la ventilación, y limpie sus filtros al terminar.',
  ]),
  tip('renovation-tip-leftover-paint', 'Guarde la pintura sobrante con su nombre', 'pintura, retoques, orden', 'El roce en el pasillo llegará, y entonces contará el tono exacto. Una etiqueta en la tapa evita repintar la pared entera.', [
    'Escriba la habitación, la marca, el tono y la fecha.',
    'Pásela a un recipiente pequeño que cierre bien.',
    'Guárdela lejos del sol, del calor y de las heladas.',
  ]),
  tip('renovation-tip-neighbors', 'Avise a los vecinos antes que el taladro', 'vecinos, obra, ruido', 'Un ruido anunciado molesta la mitad. Una nota con un teléfono ahorra más de una visita con mala cara.', [
    'Diga qué días habrá más ruido y cuándo espera terminar.',
    'Respete las horas de descanso de su edificio o de su calle.',
    'Deje la entrada y el ascensor como los encontró.',
  ]),
];
