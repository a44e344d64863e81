import { type BankTopic, tip } from '../bankTopic.ts';

export const photographyTopics: readonly BankTopic[] = [
  {
    key: 'photo-what-to-wear',
    name: 'Qué ponerse para las fotos',
    title: 'Qué ponerse para que las fotos envejezcan bien',
    tags: 'sesión de fotos, ropa, retrato, fotógrafo',
    why: 'En un retrato lo primero debería ser la cara. Los colores tranquilos y la ropa con la que uno está a gusto se retiran solos.',
    steps: [
      'Elija algo con lo que ya se haya movido y sentado.',
      'Tome colores tranquilos que combinen sin ser iguales.',
      'Deje en casa letras grandes y rayas finas.',
      'Lleve otra prenda de arriba.',
      'Planche el día antes y transpórtelo colgado.',
    ],
    mistakes: [
      'Estrenar ropa. Aprieta justo cuando quiere estar relajado.',
      'Todos de blanco idéntico. Parece un uniforme; elija una gama de color.',
      'Olvidar las manos. Se ven en muchas fotos, con las uñas y los puños.',
    ],
    questions: [
      ['¿El negro es buena elección?', 'Sí, si tiene algo de textura. Sobre fondo oscuro desaparece.'],
      ['¿Con gafas o sin ellas?', 'Si siempre las lleva, con ellas. Con la luz y la postura casi todos los reflejos se evitan.'],
      ['¿Cuánto maquillaje?', 'Algo más que a diario, porque la luz se come el color. Una frente con brillo molesta más que un tono pálido.'],
    ],
    call: 'Si duda, envíe antes una foto de la ropa: así es más fácil acordar los colores.',
  },
  {
    key: 'photo-children',
    name: 'Fotos con niños',
    title: 'Fotos con niños: primero el juego, luego la imagen',
    tags: 'fotos de niños, fotos de familia, sesión de fotos, familia',
    why: 'Los niños no sonríen por encargo, pero viven delante de uno lo que se quiere guardar. Una sesión sale bien cuando parece una excursión.',
    steps: [
      'Elija la hora en que su hijo está de buen humor.',
      'Lleve una merienda que no manche.',
      'Deles tiempo para descubrir el lugar.',
      'Juegue con ellos en vez de dar órdenes desde fuera.',
      'Terminen antes de que todos estén cansados.',
    ],
    mistakes: [
      'Pedir que digan «patata». Sale una cara que no existe; cuente algo gracioso.',
      'Prometer un premio. El niño piensa en él y no en el juego.',
      'Dejar la foto de grupo para el final. Al principio aún hay paciencia.',
    ],
    questions: [
      ['¿Y si mi hijo no quiere?', 'Entonces se mira y se espera. A menudo salen así las mejores imágenes.'],
      ['¿Dentro o fuera?', 'Los pequeños suelen estar más sueltos en casa. Fuera hay más que hacer.'],
      ['¿Hermanos vestidos igual?', 'Bastan tonos parecidos. Así cada uno sigue siendo él.'],
    ],
    call: 'Cuente antes qué le gusta a su hijo y qué le asusta; con eso se puede planear.',
  },
  tip('photo-tip-golden-hour', 'La luz antes de la puesta de sol', 'hora dorada, luz, fotografía', 'A mediodía caen sombras duras bajo los ojos. A primera hora y al atardecer la luz es suave y cálida.', [
    'Averigüe cuándo se esconde el sol tras las casas.',
    'Con el sol alto, busque una sombra amplia.',
    'Deje margen: la buena luz dura poco.',
  ]),
  tip('photo-tip-headshot', 'Una foto de currículum que se le parezca', 'foto de currículum, retrato, foto profesional', 'Un buen retrato profesional le muestra en un buen día y no a otra persona. Después deben reconocerle.', [
    'Vístase como para una entrevista de su sector.',
    'Venga unos días después de la peluquería, no justo después.',
    'Diga para qué se usará la imagen.',
  ]),
  tip('photo-tip-group', 'Fotos de grupo en las que todos salgan bien', 'foto de grupo, fiesta, trucos de fotografía', 'Cuanta más gente, más probable es que alguien parpadee. Ayudan el orden y el ritmo.', [
    'Coloque las caras alternadas y no en fila.',
    'Cuente en voz alta para que todos miren a la vez.',
    'Haga varias seguidas.',
  ]),
  tip('photo-tip-phone', 'Mejores fotos con el móvil', 'fotos con el móvil, trucos de fotografía, luz', 'El móvil del bolsillo sabe más de lo que parece. Tres gestos marcan la diferencia.', [
    'Limpie la lente.',
    'Acérquese en vez de usar el zoom.',
    'Toque la cara en la pantalla para que enfoque.',
  ]),
  tip('photo-tip-keep', 'Guardar las fotos para volver a encontrarlas', 'copia de seguridad, archivo, recuerdos', 'La mayoría de las fotos se pierden con un teléfono o un disco. Dos copias en dos sitios las conservan.', [
    'Ordene por año y ocasión.',
    'Borre las repetidas y las borrosas.',
    'Imprima unas pocas: el papel no pide contraseña.',
  ]),
  tip('photo-tip-wedding', 'Fotos de boda: el tiempo es la mejor luz', 'fotos de boda, organizar la boda, fotógrafo', 'En un día lleno siempre faltan veinte minutos para la pareja. Quien los prevé los tiene.', [
    'Haga una lista corta de grupos.',
    'Encargue a alguien reunir a la gente.',
    'Reserve un lugar tranquilo antes de la fiesta.',
  ]),
  tip('photo-tip-newborn', 'Fotos de bebé: calor, calma y sin prisa', 'fotos de bebé, recién nacidos, familia', 'El recién nacido marca el ritmo. Parar para comer y cambiar es parte de la sesión.', [
    'Caliente bien la habitación.',
    'No prevea nada más esa mañana.',
    'La seguridad del niño va antes que cualquier pose.',
  ]),
  tip('photo-tip-rights', '¿Quién puede publicar una foto?', 'derechos de imagen, compartir fotos, bueno es saberlo', 'Tener una imagen no permite enseñarla en todas partes. Una pregunta antes evita disgustos.', [
    'Aclare para qué la quiere usar.',
    'Pregunte a quienes se reconozcan, y a los padres.',
    'Nombre al autor donde se haya acordado.',
  ]),
];
