import { type BankTopic, tip } from '../bankTopic.ts';

export const fitnessTopics: readonly BankTopic[] = [
  {
    key: 'fitness-first-class',
    name: 'La primera clase',
    title: 'Antes de la primera clase: lo que conviene saber',
    tags: 'primera clase, principiantes, gimnasio, entrenamiento',
    why: 'La primera vez muchos temen llamar la atención. En realidad cada cual está a lo suyo, y quien dice que es nuevo suele recibir ayuda.',
    steps: [
      'Llegue un poco antes y diga que es su primera vez.',
      'Comente lesiones antiguas y molestias.',
      'Lleve ropa cómoda, una toalla y agua.',
      'Elija poco peso y cuide el movimiento.',
      'Pare mientras todavía va bien.',
    ],
    mistakes: [
      'Querer seguir a los expertos. También empezaron con poco; mantenga su ritmo.',
      'Venir con el estómago lleno. Una o dos horas antes, coma ligero.',
      'Dejarlo por las agujetas. Son parte del comienzo y se pasan; moverse con suavidad alivia.',
    ],
    questions: [
      ['¿Estoy en forma para esto?', 'Casi todos los ejercicios tienen una versión más fácil. Si tiene una enfermedad, consulte antes a su médico.'],
      ['¿Qué me pongo?', 'Ropa con la que pueda moverse y, según la clase, buen calzado. No hace falta más.'],
      ['¿Cuántas veces por semana?', 'Las que pueda cumplir también en una semana complicada. La constancia gana a la cantidad.'],
    ],
    call: 'Con dolor en el pecho, mareo o un dolor punzante, pare enseguida y pida ayuda.',
  },
  {
    key: 'fitness-habit',
    name: 'Entrenar por costumbre',
    title: 'Cómo se convierte el entrenamiento en costumbre',
    tags: 'motivación, hábitos, entrenamiento, gimnasio',
    why: 'La motivación va y viene; las costumbres se quedan. Nacen cuando algo se hace a la misma hora, en el mismo sitio y sin demasiado esfuerzo.',
    steps: [
      'Fije días en vez de decidirlo cada vez.',
      'Una el entrenamiento a algo que ya hace.',
      'Prepare la bolsa la noche anterior.',
      'Quede con alguien.',
      'Apunte lo que ha hecho, y no solo lo que falta.',
    ],
    mistakes: [
      'Empezar con cinco días. Dos que se cumplen valen más que cinco que se rompen.',
      'Querer empezar de cero tras una pausa. Vuelva con menos y siga contando.',
      'Mirar solo la báscula. El sueño, la fuerza y el ánimo suelen cambiar antes.',
    ],
    questions: [
      ['¿Y si no tengo ganas?', 'Prométase diez minutos. Suelen ser más y, si no, también ha sido un entrenamiento.'],
      ['¿Por la mañana o por la tarde?', 'Cuando menos cosas se crucen. Al cuerpo le valen las dos.'],
      ['¿Cuándo empieza a ser fácil?', 'Varía. Ayuda que las primeras semanas sean sencillas a propósito.'],
    ],
    call: 'Si siempre lo deja en el mismo punto, háblelo con alguien del equipo; otro plan suele ayudar.',
  },
  tip('fitness-tip-warm-up', 'Calentar: cinco minutos bien empleados', 'calentamiento, entrenamiento, gimnasio', 'Un músculo caliente trabaja mejor, y la cabeza también llega. Estirar no basta.', [
    'Empiece suave hasta entrar en calor.',
    'Haga antes los movimientos sin peso.',
    'Suba poco a poco.',
  ]),
  tip('fitness-tip-sitting', 'Para quien pasa el día sentado', 'espalda, oficina, moverse', 'El problema no es sentarse, sino quedarse quieto mucho rato. Las pausas cortas ayudan más que la silla perfecta.', [
    'Levántese en cada llamada.',
    'Gire los hombros y estire la cadera.',
    'Vaya a por el agua en vez de tenerla al lado.',
  ]),
  tip('fitness-tip-technique', 'Primero la técnica, después el peso', 'fuerza, técnica, principiantes', 'Un peso grande mal movido enseña sobre todo a hacer trampa. Limpio y ligero se llega más lejos.', [
    'Pida que le enseñen el ejercicio y le corrijan.',
    'Muévase despacio, sobre todo a la vuelta.',
    'Suba cuando la última repetición siga siendo limpia.',
  ]),
  tip('fitness-tip-rest', 'Descansar también es entrenar', 'descanso, sueño, entrenamiento', 'No se gana fuerza durante el esfuerzo, sino después. El sueño y los días libres son parte del plan.', [
    'Dé un día de descanso a cada grupo muscular.',
    'Camine los días sin clase.',
    'Antes de un día duro, duerma bien.',
  ]),
  tip('fitness-tip-drinking', 'Beber durante el ejercicio: sencillo y suficiente', 'hidratación, resistencia, entrenamiento', 'Para un entrenamiento normal basta el agua. Quien empieza con sed lo recupera mal.', [
    'Reparta el agua a lo largo del día.',
    'Tome sorbos pequeños mientras entrena.',
    'Con calor, beba antes y baje el ritmo.',
  ]),
  tip('fitness-tip-plateau', '¿No avanza? Cambie una sola cosa', 'progreso, plan de entrenamiento, gimnasio', 'El cuerpo se acostumbra a todo, también a un buen plan. Un cambio pequeño suele bastar.', [
    'Cambie el orden, el ritmo o las repeticiones.',
    'Revise el sueño y la comida antes de añadir más.',
    'Lleve un registro para ver qué funciona.',
  ]),
  tip('fitness-tip-balance', 'El equilibrio se entrena a cualquier edad', 'equilibrio, mayores, gimnasio', 'Quien está firme de pie se cae menos. El ejercicio cabe en el día a día.', [
    'Apóyese en un pie al lavarse los dientes, con un apoyo cerca.',
    'Dé unos pasos con el talón pegado a la punta.',
    'Practique descalzo sobre suelo firme.',
  ]),
  tip('fitness-tip-manners', 'Buenos modales en la sala', 'gimnasio, convivencia, entrenamiento', 'Una sala compartida vive de unas pocas reglas sencillas. Solo piden un momento de atención.', [
    'Deje las pesas donde estaban.',
    'Ponga una toalla y limpie después.',
    'Ofrezca turnarse en las máquinas.',
  ]),
];
