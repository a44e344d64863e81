import { type BankTopic, tip } from '../bankTopic.ts';

export const electricalTopics: readonly BankTopic[] = [
  {
    key: 'electrical-breaker-trips',
    name: 'Cuando salta la luz',
    title: 'Salta la luz: qué le está diciendo el cuadro',
    tags: 'automático, diferencial, electricidad, electricista',
    why: 'Un automático no es un estorbo, es un vigilante. Cuándo salta y con qué suele decir dónde buscar.',
    steps: [
      'Recuerde qué estaba encendido.',
      'Mire si ha caído un automático o el diferencial.',
      'Desenchufe todo lo de ese circuito.',
      'Vuelva a subirlo una vez.',
      'Enchufe los aparatos de uno en uno.',
    ],
    mistakes: [
      'Subirlo una y otra vez. Si salta de nuevo, la causa sigue ahí.',
      'Sujetar la palanca. Salta igual y el cable se calienta.',
      'Enchufar el aparato sospechoso en otro lado. Solo se traslada el problema.',
    ],
    questions: [
      ['¿En qué se diferencia del diferencial?', 'El automático protege el cable de la sobrecarga; el diferencial, a las personas.'],
      ['¿Cuándo hay que probar el diferencial?', 'Con regularidad, como indique su manual. Al pulsar la prueba debe caer al instante.'],
      ['¿Por qué salta cuando llueve?', 'Seguramente entra humedad por algún sitio, a menudo fuera. Que lo busquen.'],
    ],
    call: 'Con olor a quemado, calor o un diferencial que siempre cae, déjelo apagado y llame a un electricista.',
  },
  {
    key: 'electrical-outlets',
    name: 'Enchufes que piden atención',
    title: 'Caliente, flojo, oscuro: enchufes que piden atención',
    tags: 'enchufes, electricista, incendios, hogar',
    why: 'Los enchufes envejecen en silencio. El calor, la holgura y un chisporroteo leve son las señales que llegan antes del disgusto.',
    steps: [
      'Toque: ¿se calientan la clavija o la tapa?',
      'Vea si la clavija queda firme.',
      'Busque bordes marrones y grietas.',
      'Escuche: un chisporroteo no es normal.',
      'No siga usando el que llame la atención.',
    ],
    mistakes: [
      'Poner regletas en cadena. La primera lo aguanta todo; enchufe directo lo potente.',
      'Apretar uno flojo sin cortar la corriente. Detrás hay tensión; es cosa de profesionales.',
      'Tirar del cable. Se aflojan el hilo y el enchufe; sujete la clavija.',
    ],
    questions: [
      ['¿Es grave una chispa al enchufar?', 'Una pequeña, con el aparato encendido, ocurre. Si son frecuentes o suenan, que las vean.'],
      ['¿Sirven los protectores infantiles?', 'Sí, y más aún los enchufes con protección integrada.'],
      ['¿Cuántos aparatos aguanta una regleta?', 'Lleva escrita una potencia máxima. Sume, sobre todo lo que calienta.'],
    ],
    call: 'Marcas oscuras, calor sin un aparato grande o enchufes sin tierra son cosa de un electricista.',
  },
  tip('electrical-tip-smoke', 'Detectores de humo: el sitio adecuado', 'detector de humo, incendios, seguridad', 'El humo sube y llega de noche. Un detector en el techo despierta antes de que se huela.', [
    'Póngalos junto a los dormitorios y en los pasillos.',
    'Pulse con regularidad el botón de prueba.',
    'No los pinte y cambie los viejos.',
  ]),
  tip('electrical-tip-storm', 'Viene tormenta: desenchufe', 'tormenta, sobretensión, aparatos', 'No hace falta que caiga un rayo en casa para perder un aparato. Lo más seguro es lo que no está enchufado.', [
    'Desenchufe corriente y antena a tiempo.',
    'Durante la tormenta no toque enchufes.',
    'Pregunte por un protector de sobretensión.',
  ], { seasons: ['spring', 'summer'] }),
  tip('electrical-tip-light', 'Mejor luz sin más lámparas', 'iluminación, LED, hogar', 'Un cuarto se vuelve acogedor con varias islas de luz, no con un techo deslumbrante. El tono hace el resto.', [
    'Cálida para estar, neutra para trabajar.',
    'Ilumine paredes y rincones.',
    'Compruebe que regulador y bombilla se entienden.',
  ]),
  tip('electrical-tip-panel', 'Rotular el cuadro eléctrico', 'cuadro eléctrico, corriente, orden', 'A oscuras solo se lee lo que se escribió antes. Media hora y un lápiz bastan.', [
    'Apague un circuito tras otro.',
    'Apunte qué se para.',
    'Deje una linterna al lado.',
  ]),
  tip('electrical-tip-charging', 'Cargar baterías sin riesgo', 'batería, incendios, cargador', 'La mayoría se cargan sin problemas toda su vida. Las dañadas son la excepción que hay que reconocer.', [
    'Cargue sobre algo que no arda.',
    'Use el cargador previsto.',
    'No use las hinchadas, calientes o caídas.',
  ]),
  tip('electrical-tip-wallbox', 'Cargar el coche en casa: primero la línea', 'punto de recarga, coche eléctrico, electricista', 'Un enchufe corriente no está hecho para horas a plena carga. Por eso se empieza por el cuadro.', [
    'Pregunte qué soporta su instalación.',
    'Mida del cuadro a la plaza.',
    'Aclare antes los permisos.',
  ]),
];
