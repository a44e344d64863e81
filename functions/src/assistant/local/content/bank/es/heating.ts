import { type BankTopic, tip } from '../bankTopic.ts';

export const heatingTopics: readonly BankTopic[] = [
  {
    key: 'heating-no-heat',
    name: 'La calefacción no calienta',
    title: '¿Sin calor? Qué comprobar antes de llamar',
    tags: 'calefacción, avería, radiador, comprobaciones',
    why: 'Una calefacción fría no siempre está averiada. Unas miradas aclaran si es un interruptor, una llave o el aparato, y ayudan también a quien venga.',
    steps: [
      'Mire si el aparato tiene corriente.',
      'Compruebe que está en modo calefacción y que la hora es correcta.',
      'Lea la presión en el manómetro y apúntela.',
      'Vea si está frío un radiador o todos.',
      'Anote el código de error antes de pulsar nada.',
    ],
    mistakes: [
      'Rearmar una y otra vez. El aparato se para por algo; con un intento basta.',
      'Meter agua sin preguntarse por qué falta. Si vuelve a bajar, hay una fuga.',
      'Calentar la habitación con la barbacoa. Produce monóxido de carbono, que no se huele.',
    ],
    questions: [
      ['¿Por qué está frío un solo radiador?', 'A menudo se ha atascado el vástago de la válvula o hay aire. Suele arreglarse pronto.'],
      ['¿Cómo se purga?', 'Bomba parada, espere un poco, un recipiente debajo, abra hasta que salga agua y cierre. Luego mire la presión.'],
      ['¿Qué digo por teléfono?', 'La marca, el código, la presión, desde cuándo y si hay agua caliente.'],
    ],
    call: 'Si huele a gas: no toque interruptores, abra, salga y llame desde fuera a emergencias del suministro.',
  },
  {
    key: 'heating-thermostat',
    name: 'Usar bien el termostato',
    title: 'Termostato: calor parejo sin tocarlo a cada rato',
    tags: 'termostato, calefacción, ahorro de energía, hogar',
    why: 'Un termostato no es un acelerador. El número dice cuánto se calienta, no a qué velocidad.',
    steps: [
      'Elija un valor por habitación y déjelo unos días.',
      'Aparte muebles y cortinas del sensor.',
      'Ciérrelo al ventilar y vuelva a abrirlo después.',
      'Por la noche baje un poco en vez de apagar.',
      'Mueva las válvulas de vez en cuando, también en verano.',
    ],
    mistakes: [
      'Ponerlo al máximo para ir más rápido. Solo hará demasiado calor más tarde.',
      'Calentar un cuarto por la puerta abierta. El aire húmedo se queda en las paredes frías.',
      'Dejar la ventana entreabierta. El sensor nota frío y calienta en balde; ventile a fondo y poco rato.',
    ],
    questions: [
      ['¿Qué significan los números?', 'Cada uno equivale más o menos a una temperatura; el del medio sirve para las estancias. Un termómetro le dirá cuál es en su casa.'],
      ['¿Compensa uno programable?', 'Donde los días se parecen, sí. Quien ya se acuerda gana menos.'],
      ['¿Cuánto puedo bajar?', 'Mientras paredes y tuberías no se enfríen. En una casa bien aislada, bajar mucho aporta poco.'],
    ],
    call: 'Si una válvula no responde o silba siempre, que revisen la válvula y el equilibrado.',
  },
  tip('heating-tip-bleeding', 'El radiador gorgotea', 'purgar radiadores, calefacción, ruidos', 'Un gorgoteo casi siempre es aire. Aparta el agua caliente y la parte de arriba queda fría.', [
    'Empiece por el radiador más bajo.',
    'Sujete un recipiente y abra despacio.',
    'Mire después la presión.',
  ]),
  tip('heating-tip-co', 'Monóxido: un detector donde se quema', 'monóxido de carbono, detector, seguridad', 'El monóxido no se ve ni se huele. Solo un detector avisa a tiempo.', [
    'Póngalo cerca de la estufa, la chimenea o el aparato de gas, y junto a los dormitorios.',
    'Pulse con regularidad el botón de prueba.',
    'Si suena: todos fuera y luego emergencias.',
  ]),
  tip('heating-tip-air', 'Ventilar bien con la calefacción puesta', 'ventilar, moho, aire interior', 'Cocinar, ducharse y dormir producen humedad. Tiene que salir antes de quedarse en la pared.', [
    'Abra del todo varias veces al día.',
    'Tras la ducha, ventile directamente al exterior.',
    'Deje un palmo entre el armario y el muro exterior.',
  ]),
  tip('heating-tip-cooling', 'Aire acondicionado: dos cosas que puede hacer usted', 'aire acondicionado, filtro, mantenimiento', 'Un aparato trabaja tan bien como pasa el aire por él. El polvo es su gran enemigo.', [
    'Limpie los filtros como dice el manual.',
    'Despeje de hojas la unidad exterior.',
    'No enfríe muchos grados por debajo de la calle.',
  ], { seasons: ['spring', 'summer'] }),
  tip('heating-tip-room', 'Un radiador necesita sitio', 'radiador, hogar, ahorro de energía', 'Detrás de un sofá y una cortina calienta sobre todo a esos dos. El aire libre reparte el calor.', [
    'Separe un poco los muebles.',
    'Acorte las cortinas a la altura del alféizar.',
    'Aspire el polvo entre los elementos.',
  ]),
  tip('heating-tip-service', 'Revisión: por qué con buen tiempo', 'revisión de la caldera, planificación, calefacción', 'Cuando todos tienen frío, las agendas están llenas. Lo que se descubre con calor se arregla con calma.', [
    'Tenga a mano los últimos informes.',
    'Apunte qué falló en invierno.',
    'Deje el aparato accesible.',
  ], { seasons: ['spring', 'summer'] }),
];
