import { type BankTopic, tip } from '../bankTopic.ts';

export const propertyTopics: readonly BankTopic[] = [
  {
    key: 'property-ready-to-sell',
    name: 'Preparar la venta de una casa',
    title: 'Antes de vender: lo que se nota en el primer minuto',
    tags: 'vender casa, inmuebles, preparación, visitas',
    why: 'Quien visita una casa decide con los ojos, la nariz y la manija de la puerta antes de leer una línea. Casi todo lo que nota pide una tarde y no una obra.',
    steps: [
      'Llegue como una visita: párese en la acera y apunte lo que ve hasta la puerta.',
      'Arregle lo que gotea, chirría, se atasca o parpadea.',
      'Vacíe un tercio de estantes y armarios, para que se vea el espacio.',
      'Pida a alguien sincero que le diga a qué huele.',
      'Reúna los papeles: planos, permisos, recibos y fechas de las reparaciones.',
    ],
    mistakes: [
      'Reformar la cocina al gusto propio justo antes de vender. Suele bastar con que esté limpia, clara y entera; pregunte antes de gastar.',
      'Callar un defecto conocido. Casi siempre sale a la luz, y entonces cuesta la confianza; cuéntelo con sus papeles.',
      'Dejarla tan vacía como un hotel. La gente quiere imaginarse allí; deje una lámpara, una planta y dónde sentarse.',
    ],
    questions: [
      ['¿Conviene pintar antes?', 'Donde haya marcas o colores muy fuertes, sí: un tono tranquilo agranda. La entrada y la sala son lo que más se nota.'],
      ['¿Qué tengo que declarar?', 'Depende de las normas de cada lugar. Apunte todo lo que sabe y pregunte antes de la primera visita.'],
      ['¿Debo estar en las visitas?', 'Mucha gente mira y habla con más libertad sin el dueño delante. Deje por escrito lo que solo usted sabe.'],
    ],
    call: 'Con herederos, copropietarios, inquilinos o un préstamo pendiente, pida consejo antes de publicar el anuncio.',
  },
  {
    key: 'property-viewing',
    name: 'Visitar una vivienda',
    title: 'Visitar una vivienda: mire donde no hay muebles',
    tags: 'visita, comprar casa, vivienda, lista',
    why: 'En una sala bonita todos miran el sofá, que se va a ir. Las ventanas, la presión del agua, el ruido y los vecinos se quedan.',
    steps: [
      'Vuelva una segunda vez, a otra hora y con otro tiempo.',
      'Abra ventanas, grifos y armarios, y escuche con todo cerrado.',
      'Busque manchas en los techos, bajo los lavabos y detrás de las puertas.',
      'Pregunte de cuándo son el tejado o la azotea, las tuberías y la instalación eléctrica.',
      'Haga a pie el camino al transporte, a la escuela o a la tienda.',
    ],
    mistakes: [
      'Enamorarse en la primera habitación. Si van dos, que una persona tome notas mientras la otra sueña.',
      'Fiarse de las fotos. El gran angular estira las paredes; lleve una cinta métrica y las medidas de su mueble más grande.',
      'Decir que sí esa misma noche porque hay otros interesados. Duerma una noche y lea antes los papeles.',
    ],
    questions: [
      ['¿Qué pregunto al dueño?', 'Por qué se va, qué arreglaría primero y cómo se lleva el calor o el frío allí. La segunda respuesta suele ser la más útil.'],
      ['¿Y si es un apartamento?', 'Pregunte por los gastos comunes, las obras previstas y las últimas actas de los propietarios: ahí está lo que viene.'],
      ['¿Dice algo la pintura fresca?', 'A menudo, solo que se vende. Si está en una única pared o en un trozo de techo, pregunte qué había debajo.'],
    ],
    call: 'Antes de firmar o adelantar dinero, que revise la casa alguien a quien paga usted, y los papeles alguien que los lee a diario.',
  },
  {
    key: 'property-renting-out',
    name: 'Alquilar una vivienda propia',
    title: 'Poner en alquiler: un buen comienzo ahorra un año de quejas',
    tags: 'alquiler, propietarios, inquilinos, entrega de llaves',
    why: 'Casi todos los roces entre dueños e inquilinos vienen de lo que no se anotó la primera semana: cómo estaba, quién repara qué y a quién se llama de noche.',
    steps: [
      'Fotografíe cada habitación, los contadores y las llaves antes de entregarlas.',
      'Recorran juntos la lista y fírmenla los dos.',
      'Deje una hoja junto a la puerta: llave de paso, interruptor general, basura y teléfonos.',
      'Acuerden una sola vía para avisar de averías, y responda siempre.',
      'Ponga en el calendario las revisiones de gas, filtros y alarmas.',
    ],
    mistakes: [
      'Usar un contrato encontrado por ahí. Las normas cambian y son distintas en cada lugar; haga que lo revisen.',
      'Elegir por simpatía. Use los mismos criterios lícitos para todos y escríbalos antes de la primera llamada.',
      'Entrar sin avisar. Pida permiso, diga el motivo y respete lo que digan el contrato y las normas locales.',
    ],
    questions: [
      ['¿Con muebles o sin ellos?', 'Con muebles encaja en estancias cortas y pide más listas y más arreglos. Vea también qué dicen las normas de su zona.'],
      ['¿Quién repara lo pequeño?', 'Lo dicen el contrato y las normas locales. En la duda, una reparación rápida suele costar menos que una larga discusión.'],
      ['¿Cómo se conserva a un buen inquilino?', 'Responda, repare y déjelo vivir en paz. Mucha gente se marcha por lo que nadie atendió.'],
    ],
    call: 'Gas, agua, moho o una cerradura rota no esperan a la semana que viene: actúe el mismo día y anote lo que hizo.',
  },
  {
    key: 'property-buying-first-home',
    name: 'Comprar la primera casa',
    title: 'La primera casa: qué hacer antes de la primera visita',
    tags: 'primera vivienda, comprar casa, financiación, lista',
    why: 'La mayoría empieza por las fotos y acaba por los papeles. Al revés es más aburrido una semana y más tranquilo durante años.',
    steps: [
      'Escriba qué necesita, qué desea y sin qué puede vivir.',
      'Calcule cuánto puede pagar al mes, con impuestos, seguro y arreglos.',
      'Hable con quien le prestaría el dinero antes de enamorarse de una casa.',
      'Pasee por dos o tres zonas a distintas horas del día.',
      'Averigüe quién revisa contratos y quién revisa casas, y qué necesitan de usted.',
    ],
    mistakes: [
      'Gastarlo todo en la compra. El primer año trae sorpresas; guarde una reserva para ellas.',
      'Creer que la primera es la única. Siempre habrá otra casa; compare al menos unas cuantas.',
      'Saltarse la revisión para ir más rápido. Pida los días que hacen falta; los defectos se quedan años.',
    ],
    questions: [
      ['¿Nueva o usada?', 'La nueva suele dar menos reparaciones y algún ajuste al principio; la usada tiene carácter y una lista. En las dos, pregunte qué pedirán los próximos diez años.'],
      ['¿Cuántas casas hay que ver?', 'Las necesarias para saber qué es normal. Tome las mismas notas en cada una y compárelas en su mesa.'],
      ['¿Qué gastos se olvidan?', 'La mudanza, los impuestos, los trámites, las cortinas y los primeros arreglos. Añada a la lista una línea que diga «imprevistos».'],
    ],
    call: 'No firme nada con prisas: contrato, financiación y estado de la casa merecen cada uno a alguien independiente que se los explique.',
  },
  tip('property-tip-light', 'Todas las luces encendidas, también a mediodía', 'visita, luz, vender casa', 'Las habitaciones parecen más pequeñas en las fotos y más oscuras a quien no las conoce. Nada agranda tanto por tan poco.', [
    'Abra del todo cortinas y persianas, y limpie los cristales.',
    'Ponga bombillas del mismo tono en toda la casa.',
    'Encienda también el baño y los armarios con luz.',
  ]),
  tip('property-tip-papers', '¿Qué papeles pedirá quien compre?', 'documentos, vender casa, trámites', 'Una venta rara vez se frena por una pared y muchas veces por un papel. Quien busca pronto tiene tiempo de pedirlo.', [
    'Reúna planos, permisos y pruebas de las obras importantes.',
    'Añada los recibos de luz y agua de los últimos años.',
    'Si falta algo, pregunte cuánto tarda una copia.',
  ]),
  tip('property-tip-noise', 'Vuelva a la hora del ruido', 'visita, barrio, ruido', 'Las visitas se hacen cuando hay calma. Usted viviría allí también el viernes por la noche y el lunes a las siete.', [
    'Quédese unos minutos junto a la ventana abierta del dormitorio.',
    'Pregunte a un vecino qué cambiaría.',
    'Busque en el mapa escuelas, bares y rutas de aviones.',
  ]),
  tip('property-tip-meter', 'Entrega de llaves: fotografíe los contadores', 'entrega, contadores, medidores, llaves', 'Una sola foto del último día acaba con casi todas las dudas sobre un recibo. Háganla juntos.', [
    'Que se vean la lectura y el número de serie.',
    'Apunten las dos cosas en la lista de entrega, con la fecha.',
    'Cuenten las llaves, incluidas las del buzón y el garaje.',
  ]),
  tip('property-tip-wire-fraud', '¿Nueva cuenta por correo? Llame por teléfono', 'fraude, comprar casa, seguridad', 'Las compras de vivienda atraen a los estafadores: mucho dinero se mueve una vez y con prisa. El mensaje falso suele parecer perfecto.', [
    'Llame a un número que ya tuviera y pida que le lean la cuenta.',
    'Desconfíe de los cambios de última hora.',
    'Si ya ha pagado, llame a su banco en ese mismo minuto.',
  ]),
];
