import { type BankTopic, tip } from '../bankTopic.ts';

export const dentalTopics: readonly BankTopic[] = [
  {
    key: 'dental-brushing',
    name: 'Cepillarse bien',
    title: 'Cepillarse bien: más suave, más lento, junto a la encía',
    tags: 'cepillado, higiene dental, dentista, dientes sanos',
    why: 'La mayoría se cepilla las veces suficientes y con demasiada fuerza. La placa es blanda: lo que la quita no es la fuerza, sino llegar a todas las caras, sobre todo a la franja estrecha entre el diente y la encía.',
    steps: [
      'Elija un cepillo suave de cabezal pequeño.',
      'Inclínelo hacia la encía y haga círculos pequeños.',
      'Siga siempre el mismo orden: por fuera, por dentro, por encima.',
      'Limpie entre los dientes antes de acostarse.',
      'Escupa, pero apenas se enjuague, para que el flúor permanezca.',
    ],
    mistakes: [
      'Frotar de lado a lado. Desgasta el cuello del diente y retrae la encía; bastan círculos pequeños.',
      'Cepillarse justo después de algo ácido. El ácido ablanda la superficie un rato; enjuáguese con agua y espere.',
      'Conservar el cepillo hasta que parezca una escoba. Las cerdas abiertas no limpian nada.',
    ],
    questions: [
      ['¿Manual o eléctrico?', 'Los dos limpian bien en manos hábiles. Con el eléctrico es más fácil llegar a todo, si se guía despacio y sin apretar.'],
      ['¿Por qué me sangran las encías?', 'Casi siempre están inflamadas porque la placa se queda ahí. Un cepillado suave y completo suele calmarlas; si sigue, que las vean.'],
      ['¿Hace falta colutorio?', 'Puede ayudar en algunos casos y no sustituye ni al cepillo ni al hilo.'],
    ],
    call: 'Un sangrado que no cede en una o dos semanas, un diente que se mueve o un punto que duele debe verlo un dentista.',
  },
  {
    key: 'dental-first-visit-child',
    name: 'La primera visita de un niño',
    title: 'La primera visita al dentista: un día como otro',
    tags: 'niños, primera visita, dientes de leche, familia',
    why: 'Los niños llegan sin miedo mientras nadie se lo transmita. Una primera visita corta y amable, sin nada que arreglar, es el mejor comienzo.',
    steps: [
      'Vengan mientras no duela nada.',
      'Elija una hora en que su hijo haya descansado y comido.',
      'Jueguen a los dentistas en casa: contar dientes ante el espejo.',
      'Use palabras sencillas y deje que la clínica explique el resto.',
      'Traiga su peluche: también se le puede examinar.',
    ],
    mistakes: [
      'Decir que no va a doler. El niño oye solo la última palabra; diga que alguien va a contar dientes.',
      'Amenazar con el dentista. Se recuerda más tiempo que la golosina de la que se trataba.',
      'Hablar del propio miedo. Si es grande, que lo acompañe otra persona.',
    ],
    questions: [
      ['¿A qué edad conviene empezar?', 'Con los primeros dientes es buen momento; su clínica le dirá qué recomienda.'],
      ['¿Y si no quiere abrir la boca?', 'Entonces es una visita para conocerse. Subir y bajar en el sillón ya es un éxito.'],
      ['¿Merece la pena cuidar los dientes de leche?', 'Sí. Guardan el sitio de los siguientes, y con ellos el niño mastica y habla.'],
    ],
    call: 'Tras una caída sobre los dientes, con dolor o con manchas oscuras, no espere a la próxima revisión.',
  },
  tip('dental-tip-night-grinding', '¿Aprieta los dientes por la noche?', 'bruxismo, mandíbula, dentista', 'Despertarse con la mandíbula cansada o las sienes cargadas puede significar que se aprieta al dormir. Uno suele ser el último en notarlo.', [
    'Pregunte si alguien ha oído ruidos por la noche.',
    'De día, fíjese en si los dientes se tocan; en reposo no deberían.',
    'Coméntelo en la próxima cita.',
  ]),
  tip('dental-tip-brush-change', 'Cómo saber si el cepillo está gastado', 'cepillo de dientes, higiene dental, cepillado', 'Un cepillo no se estropea de golpe. Pierde la forma y, con ella, el contacto con el borde de la encía.', [
    'Mire el cabezal por detrás: si asoman cerdas, ya toca.',
    'Déjelo secar de pie y al aire.',
    'Si las cerdas se abren muy pronto, quizá aprieta demasiado.',
  ]),
  tip('dental-tip-sour-drinks', 'Bebidas ácidas: importa cómo se toman', 'esmalte, bebidas, salud dental', 'El ácido ataca el esmalte más cuanto más a menudo llega. Un vaso en la comida no es una tarde de sorbitos.', [
    'Tome lo ácido con las comidas y no entre horas.',
    'Enjuáguese después con agua.',
    'Espere un rato antes de cepillarse.',
  ]),
  tip('dental-tip-tongue', 'No se olvide de la lengua', 'mal aliento, lengua, higiene dental', 'En la parte de atrás de la lengua se forma una capa que el cepillo no alcanza de paso. Es un motivo frecuente de mal aliento.', [
    'Pase un raspador con suavidad de atrás hacia delante.',
    'Enjuáguelo después de cada pasada.',
    'No apriete; no tiene que doler.',
  ]),
  tip('dental-tip-fear', '¿Miedo al dentista? Dígalo antes', 'miedo al dentista, clínica dental, bueno es saberlo', 'Mucha gente pasa miedo en el sillón y nadie tiene que avergonzarse. Decirlo antes se lo pone más fácil a todos.', [
    'Coméntelo ya al pedir la cita.',
    'Acuerde un gesto con la mano para pedir una pausa.',
    'Pida que le avisen de cada paso.',
  ]),
  tip('dental-tip-gum-pocket', 'Encías: lo que dicen el rojo y el rosa', 'encías, prevención, salud dental', 'Una encía sana suele ser rosa pálido y estar firme. Roja, hinchada o con sangre: algo la molesta.', [
    'Mírelas una vez al mes con buena luz.',
    'Siga cepillando con suavidad donde sangra.',
    'Fumar puede ocultar las señales; dígalo en la clínica.',
  ]),
  tip('dental-tip-medicine-list', 'Lleve una lista de sus medicamentos', 'medicamentos, cita, preparación', 'Algunos influyen en el sangrado, la saliva o la anestesia. La clínica solo puede tener en cuenta lo que sabe.', [
    'Apunte el nombre y la dosis, también de lo que no lleva receta.',
    'Diga qué ha cambiado desde la última visita.',
    'No deje de tomar nada por su cuenta.',
  ]),
  tip('dental-tip-retainer', 'Cómo cuidar férulas y prótesis', 'férula, prótesis dental, cuidados', 'Lo que se lleva en la boca acumula placa como un diente. Con un cepillo y agua fresca queda limpio.', [
    'Límpielas sobre un lavabo con agua, por si se caen.',
    'No use agua caliente: el material puede deformarse.',
    'Guárdelas en una caja ventilada, no en un pañuelo.',
  ]),
];
