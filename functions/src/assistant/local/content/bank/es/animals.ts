import { type BankTopic, tip } from '../bankTopic.ts';

export const animalTopics: readonly BankTopic[] = [
  {
    key: 'animals-vet-visit',
    name: 'La visita al veterinario',
    title: 'Una visita tranquila al veterinario empieza en casa',
    tags: 'veterinario, perro, gato, preparación',
    why: 'Para un animal la clínica huele a desconocido y su dueño está tenso. Las dos cosas se suavizan si se empieza unos días antes.',
    steps: [
      'Deje el transportín abierto en el salón, con una manta y comida.',
      'Acostúmbrelo a que le toquen patas, orejas y boca, un momento y con elogios.',
      'Apunte qué ha notado y desde cuándo.',
      'Lleve la cartilla y los medicamentos.',
      'Pregunte si debe ir en ayunas.',
    ],
    mistakes: [
      'Sacar el transportín el mismo día. Entonces solo significa una cosa, y el gato está debajo de la cama.',
      'Consolar con voz aguda. Hable como siempre; su tono le dice si es grave.',
      'Dejar que los perros se saluden en la sala de espera. Quien está enfermo quiere paz.',
    ],
    questions: [
      ['¿Cada cuánto conviene una revisión?', 'Depende de la especie y la edad. Pregunte por el ritmo adecuado para su animal.'],
      ['¿Y si mi perro tiene miedo?', 'Dígalo al pedir la cita. Una visita solo para olfatear puede ayudar.'],
      ['¿Puedo quedarme con él?', 'Casi siempre, sí. Algunos están más tranquilos sin su dueño; pregunte.'],
    ],
    call: 'Dificultad para respirar, convulsiones, vientre hinchado o apatía no esperan cita: llame enseguida.',
  },
  {
    key: 'animals-weight',
    name: 'El peso adecuado',
    title: '¿Pesa demasiado su animal? Tocar en vez de adivinar',
    tags: 'peso, alimentación, perro, gato',
    why: 'Bajo el pelo los kilos se ven mal y llegan despacio. Con las manos se nota más que en la báscula.',
    steps: [
      'Palpe las costillas: deben notarse con una presión leve.',
      'Mire desde arriba si tiene cintura.',
      'Péselo siempre en la misma báscula.',
      'Mida la ración en vez de calcularla a ojo.',
      'Cuente los premios dentro de la ración del día.',
    ],
    mistakes: [
      'Hacerle pasar hambre. Sobre todo en gatos es peligroso; debe adelgazar despacio y con seguimiento.',
      'Partir la ración por la mitad. Faltan nutrientes; pregunte por un alimento adecuado.',
      'Que alguien haga trampa. Una sola mano generosa echa a perder el plan.',
    ],
    questions: [
      ['¿Es culpa de la esterilización?', 'Después suele necesitar menos energía. Con la ración ajustada no tiene por qué engordar.'],
      ['¿A qué ritmo puede adelgazar?', 'Despacio y acompañado. Pida un plan y que lo pesen con regularidad.'],
      ['¿Basta con más ejercicio?', 'Ayuda, pero rara vez sustituye a medir la comida.'],
    ],
    call: 'Si adelgaza o engorda sin que haya cambiado su comida, hay que buscar el motivo.',
  },
  tip('animals-tip-ticks', 'Cómo quitar bien una garrapata', 'garrapatas, perro, gato, salud animal', 'Cuanto antes se quite, mejor. Ni aceite ni pegamento tienen nada que hacer aquí.', [
    'Agárrela pegada a la piel con unas pinzas y tire recto.',
    'No le apriete el cuerpo.',
    'Vigile la zona unas semanas.',
  ]),
  tip('animals-tip-teeth', 'Una mirada a la boca cada semana', 'dientes, perro, gato', 'Los animales rara vez enseñan que les duele. El aliento, la baba o masticar por un lado son señales discretas.', [
    'Levante el labio y elógielo.',
    'Busque encías rojas y bordes marrones.',
    'Use pasta para animales, nunca la suya.',
  ]),
  tip('animals-tip-water', '¿Bebe bastante su animal?', 'agua, gato, perro, salud animal', 'Los gatos beben poco por naturaleza. El lugar y el recipiente influyen más que insistir.', [
    'Ponga agua en varios sitios, lejos de la comida.',
    'Pruebe cuencos anchos o una fuente.',
    'Si de pronto bebe mucho más, que lo vean.',
  ]),
  tip('animals-tip-poison', 'Lo que es tóxico en casa para ellos', 'intoxicación, perro, gato, seguridad', 'Algunas cosas que nos gustan son peligrosas para ellos. La mayoría están en la cocina.', [
    'Aleje chocolate, uvas, cebolla y edulcorantes.',
    'Los lirios son peligrosos para los gatos incluso en poca cantidad.',
    'Ante la sospecha, llame con el envase en la mano.',
  ]),
  tip('animals-tip-puppy', 'Los primeros días con un cachorro', 'cachorro, perro, adaptación', 'Un cachorro necesita primero calma y después el mundo. Unas pocas rutinas le dan seguridad.', [
    'Salga tras dormir, comer y jugar.',
    'Espere unos días para las visitas.',
    'Acostúmbrelo poco a poco a quedarse solo.',
  ]),
  tip('animals-tip-old', 'Cuando un animal se hace mayor', 'animales mayores, perro, gato, cuidados', 'La edad no es una enfermedad, pero tapa algunas. Lo que parece cansancio puede ser dolor.', [
    'Ponga alfombras en suelos resbaladizos.',
    'Fíjese en si aún salta y sube escaleras.',
    'Que vean los cambios, sin achacarlos a la edad.',
  ]),
  tip('animals-tip-travel', 'Viajar con su animal', 'viajar con perro, transporte, preparación', 'Un viaje sale bien si el animal ya conoce el coche. Y algunos países piden papeles que llevan tiempo.', [
    'Haga trayectos cortos a un sitio agradable.',
    'Sujételo con transportín o arnés.',
    'Infórmese pronto de las normas de entrada.',
  ]),
  tip('animals-tip-lost', '¿Se ha perdido? Lo que ayuda a encontrarlo', 'animal perdido, microchip, perro, gato', 'Un microchip solo ayuda si los datos son correctos. Se comprueba en un momento.', [
    'Compruebe que su dirección está al día.',
    'Tenga una foto nítida.',
    'Avise a clínicas, protectora y vecinos.',
  ]),
];
