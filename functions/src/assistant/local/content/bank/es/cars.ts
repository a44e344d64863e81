import { type BankTopic, tip } from '../bankTopic.ts';

export const carTopics: readonly BankTopic[] = [
  {
    key: 'cars-warning-lights',
    name: 'Los testigos del coche',
    title: 'Testigos: cuáles pueden esperar y cuáles no',
    tags: 'testigos, coche, taller, seguridad',
    why: 'Un símbolo en el tablero asusta porque no dice si es grave. Lo dice el color: rojo, parar; ámbar, que lo miren pronto.',
    steps: [
      'Fíjese en el color y en si parpadea.',
      'Con rojo, pare en cuanto sea seguro.',
      'Busque el símbolo en el manual.',
      'Apunte qué hacía el coche: ruido, olor, tirones.',
      'Haga una foto antes de apagar el motor.',
    ],
    mistakes: [
      'Seguir porque el coche aún anda. Con el aceite y la temperatura puede costar el motor.',
      'Borrar el fallo para ver si vuelve. Se pierden datos que ayudan al taller.',
      'Abrir el radiador caliente. Está a presión; espere a que se enfríe todo.',
    ],
    questions: [
      ['¿Qué significa el testigo ámbar del motor?', 'La centralita ha notado algo, a menudo en el escape o el encendido. Fijo, vaya con suavidad al taller; si parpadea, pare.'],
      ['Se ha apagado. ¿Ya está?', 'No necesariamente. El fallo suele quedar guardado y se puede leer.'],
      ['¿Puedo mirar yo la presión?', 'Sí, en frío. Los valores están en la puerta o en la tapa del depósito.'],
    ],
    call: 'Con un testigo rojo de aceite, temperatura o frenos: pare, apague el motor y pida ayuda.',
  },
  {
    key: 'cars-brakes',
    name: 'Los frenos',
    title: 'Frenos: los ruidos y las señales que importan',
    tags: 'frenos, pastillas de freno, seguridad vial, taller',
    why: 'Los frenos se gastan tan despacio que uno se acostumbra. El oído, el pie y una mirada por la llanta avisan a tiempo.',
    steps: [
      'Frene suave junto a una pared, con la ventanilla abierta, y escuche.',
      'Note si el pedal está más blando o más bajo.',
      'Mire por la llanta el grosor de las pastillas.',
      'Compruebe el nivel del líquido, sin limitarse a rellenar.',
      'En una calle vacía, vea si el coche mantiene la línea.',
    ],
    mistakes: [
      'Esperar a que roce metal. Entonces también han sufrido los discos.',
      'Rellenar el líquido sin más. Baja cuando se gastan las pastillas o hay una fuga; averigüe cuál.',
      'Echar siempre la culpa al óxido. Se va en unas frenadas; si no, hay algo más.',
    ],
    questions: [
      ['¿Por qué chirrían?', 'El polvo, la humedad o la vibración pueden ser inofensivos. Si es siempre, puede ser el avisador de desgaste.'],
      ['¿Por qué vibra el volante?', 'Suelen ser discos deformados; a veces, los neumáticos o la dirección.'],
      ['¿Se cambian siempre por pares?', 'Sí, izquierda y derecha a la vez, para frenar recto.'],
    ],
    call: 'Pedal blando, testigo rojo o metal que roza: el coche no se mueve hasta que alguien lo mire.',
  },
  tip('cars-tip-tires', 'Cuatro palmas de goma: mire los neumáticos', 'neumáticos, presión, seguridad vial', 'Todo lo que hace un coche pasa por cuatro superficies pequeñas. La presión y el dibujo deciden cómo.', [
    'Mida en frío, también la rueda de repuesto.',
    'Mire el desgaste por dentro, en el centro y por fuera.',
    'Busque grietas y bultos en los flancos.',
  ]),
  tip('cars-tip-oil', 'El nivel de aceite en un minuto', 'aceite de motor, nivel, mantenimiento', 'El aceite engrasa, enfría y limpia. Cuando se nota que falta, ya sale caro.', [
    'Aparque en llano y espere un poco.',
    'Limpie la varilla, métala hasta el fondo y lea.',
    'Rellene poco a poco, con el aceite del manual.',
  ]),
  tip('cars-tip-battery', 'Una batería cansada avisa', 'batería, arranque, invierno', 'Las baterías rara vez fallan sin avisar. Quien escucha no se queda tirado la mañana más fría.', [
    'Fíjese en si al motor le cuesta girar.',
    'Mire si los bornes están limpios y firmes.',
    'Que la prueben si hicieron falta pinzas.',
  ]),
  tip('cars-tip-wipers', 'Limpiaparabrisas que dejan ver', 'limpiaparabrisas, visibilidad, mantenimiento', 'Las marcas a contraluz son más que una molestia. Muchas veces basta un paño.', [
    'Pase un paño húmedo por la goma.',
    'Limpie el cristal también por dentro.',
    'Cambie las escobillas que saltan o dejan rayas.',
  ]),
  tip('cars-tip-smell', 'Lo que dicen los olores del coche', 'olores, avería, taller', 'La nariz avisa a veces antes que los testigos. Lo importante es cuándo huele.', [
    'Dulce puede ser refrigerante; a quemado, embrague o frenos.',
    'A humedad en la ventilación, el filtro.',
    'Si huele a combustible, no siga.',
  ]),
  tip('cars-tip-describe', 'Cómo describir un ruido en el taller', 'ruidos, avería, taller', 'En el taller el coche suele callar. Una buena descripción lleva igualmente hasta la causa.', [
    'Diga a qué velocidad y en qué calle aparece.',
    '¿Al girar, al frenar o al acelerar?',
    'Que lo grabe un acompañante.',
  ]),
  tip('cars-tip-service-book', 'Por qué vale la pena el libro de mantenimiento', 'libro de mantenimiento, segunda mano, revisión', 'Un coche con historia se vende y se mantiene mejor. Los huecos generan preguntas.', [
    'Guarde las facturas con el libro.',
    'Apunte los kilómetros de cada trabajo.',
    'Si es digital, pida una copia.',
  ]),
  tip('cars-tip-load', 'Cargar bien para frenar bien', 'carga, viaje, seguridad vial', 'El equipaje cambia cómo gira y frena un coche. Lo pesado va abajo y hacia delante.', [
    'Ponga lo pesado contra el asiento.',
    'No deje nada suelto en la bandeja.',
    'Ajuste la presión y los faros.',
  ]),
];
