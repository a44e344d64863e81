import { type BankTopic, tip } from '../bankTopic.ts';

export const hairTopics: readonly BankTopic[] = [
  {
    key: 'hair-consultation',
    name: 'Explicar el corte',
    title: 'Cómo explicar el corte que tiene en la cabeza',
    tags: 'corte de pelo, peluquería, asesoramiento, peinado',
    why: 'Palabras como «corto» o «a capas» significan algo distinto para cada cual. Dos imágenes y tres frases sinceras sobre su día a día llevan a un corte que sabrá peinar en casa.',
    steps: [
      'Traiga dos imágenes que le gusten y una que no.',
      'Señale con el dedo hasta dónde lo quiere.',
      'Diga cuánto tiempo le dedica por las mañanas.',
      'Cuente qué se le ha hecho al pelo últimamente.',
      'Pregunte cómo se verá el corte dentro de unas semanas.',
    ],
    mistakes: [
      'Venir con el pelo recién alisado. Así nadie ve cómo cae; venga como lo lleva a diario.',
      'Callar por cortesía. Cambiar algo es fácil mientras sigue sentado.',
      'Traer una foto con un pelo muy distinto. La textura no se copia; pregunte por lo que más se acerque.',
    ],
    questions: [
      ['¿Y si no tengo ninguna idea?', 'Diga lo que ya no quiere. Eso también es una dirección.'],
      ['¿Debo lavármelo antes?', 'Pregúntelo al pedir la cita; depende de lo que se vaya a hacer.'],
      ['¿Cómo indico el largo?', 'Sobre la cara: hasta la barbilla, el lóbulo de la oreja o la clavícula.'],
    ],
    call: 'Para un cambio grande merece la pena un rato de asesoramiento antes de coger las tijeras.',
  },
  {
    key: 'hair-color-care',
    name: 'Cuidar el color',
    title: 'Color que dura: cuidados en las semanas siguientes',
    tags: 'coloración, cuidado del pelo, peluquería, mechas',
    why: 'El color no se va en un día, sino un poco en cada lavado. La temperatura, el champú y el sol deciden cuánto dura.',
    steps: [
      'Pregunte cuándo conviene el primer lavado.',
      'Lave con agua tibia y no más de lo necesario.',
      'Use un champú suave para pelo teñido.',
      'Protéjalo del sol y del cloro.',
      'Prevea el retoque de la raíz antes de que moleste.',
    ],
    mistakes: [
      'Retocar con un tinte de supermercado. Solo quien tiñó sabe qué hay debajo; pregunte antes.',
      'Lavar muy caliente. El calor abre la fibra y el color se va.',
      'Usar champú violeta a diario. Demasiado apaga el rubio; déjelo para de vez en cuando.',
    ],
    questions: [
      ['¿Por qué amarillea el rubio?', 'Los tonos cálidos vuelven con el tiempo, el agua y el sol. Un matiz en la peluquería lo corrige.'],
      ['¿Sirve aclarar con agua fría?', 'No hace daño y a muchos les gusta el brillo. Lo importante es no lavar muy caliente.'],
      ['¿Cuánto dura un tono?', 'Depende del pelo, del color y del cuidado. Los rojos suelen ser los primeros en irse.'],
    ],
    call: 'Si el cuero cabelludo pica o quema tras el tinte, aclare bien, avise y acuda al médico si la reacción es fuerte.',
  },
  tip('hair-tip-towel', 'No frote el pelo mojado', 'cuidado del pelo, secado, consejos de peluquería', 'El pelo mojado se estira y se rompe con más facilidad. Cómo se seca se nota meses después.', [
    'Apriete el agua con una toalla suave.',
    'Desenrede de las puntas hacia arriba, con peine ancho.',
    'No lo recoja tirante estando mojado.',
  ]),
  tip('hair-tip-heat', 'El secador, con cabeza', 'secador, protector térmico, cuidado del pelo', 'El calor da forma y reseca. Con distancia y movimiento queda mucha forma y poco daño.', [
    'Deje que se seque al aire hasta que esté solo húmedo.',
    'Use protector y mantenga la distancia.',
    'Termine con aire frío para fijar la forma.',
  ]),
  tip('hair-tip-split-ends', 'Puntas abiertas: lo que ayuda de verdad', 'puntas abiertas, corte, cuidado del pelo', 'Una punta abierta no se vuelve a unir. Un producto la alisa ese día; solo el corte la quita.', [
    'Corte las puntas antes de que suba la rotura.',
    'Ponga la crema en los largos, no en la raíz.',
    'Use gomas blandas, sin metal.',
  ]),
  tip('hair-tip-wash', '¿Cada cuánto hay que lavarse el pelo?', 'champú, cuero cabelludo, cuidado del pelo', 'No hay una regla para todos. El grosor, el deporte y el cuero cabelludo marcan el ritmo.', [
    'Masajee el cuero cabelludo; a los largos les basta la espuma.',
    'Aclare más tiempo del que parece necesario.',
    'Cambie una sola cosa cada vez, para ver qué ayuda.',
  ]),
  tip('hair-tip-fringe', 'El flequillo, bien pensado', 'flequillo, corte de pelo, peinado', 'Un flequillo cambia una cara más que diez centímetros de largo. También pide atención cada mañana.', [
    'Pruébelo echando el pelo hacia delante.',
    'Avise de los remolinos.',
    'Empiece más largo; siempre se puede acortar.',
  ]),
  tip('hair-tip-curls', 'Los rizos piden agua y calma', 'pelo rizado, rizos, cuidado del pelo', 'El pelo rizado es más seco porque la grasa baja mal por las curvas. Menos cepillo y más hidratación le dan vida.', [
    'Péinelo solo mojado y con acondicionador.',
    'Apriete el producto de abajo arriba.',
    'No toque los rizos mientras se secan.',
  ]),
  tip('hair-tip-beard', 'Una barba cuidada empieza por una línea limpia', 'barba, barbería, cuidados', 'Una barba se ve cuidada cuando el cuello y las mejillas tienen un borde limpio. El largo ya es cuestión de gusto.', [
    'No ponga la línea del cuello demasiado alta.',
    'Cepille a contrapelo antes de recortar.',
    'Un poco de aceite la ablanda y calma la piel.',
  ]),
  tip('hair-tip-children', 'El primer corte de pelo de un niño', 'corte infantil, peluquería, familia', 'Tijeras, capa y manos desconocidas son mucha novedad de golpe. Con algo de preparación se vuelve una aventura.', [
    'Vengan después de la siesta y deje que primero mire.',
    'Hable de peinar y acortar.',
    'Traiga algo que pueda tener en la mano.',
  ]),
];
