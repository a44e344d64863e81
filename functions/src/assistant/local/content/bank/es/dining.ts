import { type BankTopic, tip } from '../bankTopic.ts';

export const diningTopics: readonly BankTopic[] = [
  {
    key: 'dining-group-booking',
    name: 'Mesa para muchos',
    title: 'Una mesa para muchos: qué decir al reservar',
    tags: 'reserva, grupos, restaurante, celebración',
    why: 'Una mesa grande sale bien cuando la cocina sabe a qué atenerse. Cinco datos al reservar evitan los nervios de la noche.',
    steps: [
      'Diga cuántos serán y cómo de seguro es el número.',
      'Cuente la ocasión y si habrá discurso o tarta.',
      'Avise de alergias y tronas.',
      'Pregunte si conviene una carta reducida.',
      'Aclare cómo se pagará: junto o por separado.',
    ],
    mistakes: [
      'Dar un número al azar y no volver a llamar. Un aviso el día antes ayuda a todos.',
      'Traer la tarta sin preguntar. Pregunte antes, también por el frío.',
      'Que cada uno llegue cuando quiera. Acuerden una hora, o la cocina espera.',
    ],
    questions: [
      ['¿Con cuánta antelación se reserva?', 'Cuantos más sean y más solicitado el día, antes. Para las fiestas, cuente en semanas.'],
      ['¿Es mejor un menú cerrado?', 'Siendo muchos, así llega todo a la vez. Dos o tres platos a elegir son un buen término medio.'],
      ['¿Y si alguien no puede venir?', 'Avise en cuanto lo sepa y se reorganizará la mesa.'],
    ],
    call: 'Para alergias, deseos especiales o una sala aparte, lo mejor es hablarlo en persona.',
  },
  {
    key: 'dining-allergies',
    name: 'Alergias en el restaurante',
    title: 'Alergias: cómo decirlo para que la cocina ayude',
    tags: 'alergias, intolerancias, restaurante, bueno es saberlo',
    why: 'Entre «no me gusta» y «no puedo» hay una gran diferencia que la cocina debe conocer. Dicho pronto y con precisión, se come más tranquilo.',
    steps: [
      'Dígalo al reservar y otra vez en la mesa.',
      'Nombre el ingrediente y lo fuerte que es la reacción.',
      'Pregunte también por trazas, caldos y freidora.',
      'En la duda, pida un plato sencillo.',
      'Lleve su medicación de urgencia y avise a quien le acompaña.',
    ],
    mistakes: [
      'Decirlo en el postre. Para entonces casi todo está preparado.',
      'Llamar alergia a lo que no gusta. La cocina se esfuerza, y el día que es verdad se escucha menos.',
      'Fiarse solo de la carta. Las recetas cambian; pregunte.',
    ],
    questions: [
      ['¿Puede adaptarse cualquier cocina?', 'No. Una respuesta sincera, aunque sea no, vale más que un intento.'],
      ['¿Debe la carta indicar los alérgenos?', 'En la Unión Europea deben indicarse los principales. Pregunte si no los encuentra.'],
      ['¿Y lo vegetariano o vegano?', 'Dígalo al reservar. En salsas y fondos hay a menudo algo animal.'],
    ],
    call: 'En una reacción fuerte cuenta cada minuto: medicación, llamada a emergencias y no esperar.',
  },
  tip('dining-tip-wine', '¿Qué se bebe con esto? Tres reglas sencillas', 'vino, maridaje, mesa', 'Acompaña bien lo que ni huye del plato ni lo tapa. El resto es gusto.', [
    'Ligero con ligero, con cuerpo con lo contundente.',
    'La acidez de la copa ayuda con lo graso.',
    'En el postre, el vino debe ser más dulce que el plato.',
  ]),
  tip('dining-tip-children', 'Salir a comer con niños y disfrutarlo', 'niños, familia, restaurante', 'Los niños aguantan mucho si pasa algo. Lo más difícil para ellos es esperar.', [
    'Venga pronto, antes de que apriete el hambre.',
    'Pida primero lo de los niños.',
    'Lleve lápices y alguna sorpresa pequeña.',
  ]),
  tip('dining-tip-leftovers', 'Llevarse las sobras, y hacerlo bien', 'sobras, aprovechar, cocina', 'Lo que sobra no tiene por qué perderse. Bien enfriado es una comida.', [
    'Pida una caja o traiga la suya.',
    'Métalo pronto en la nevera.',
    'Caliéntelo del todo y una sola vez.',
  ]),
  tip('dining-tip-spice', '¿Demasiado picante? El agua no ayuda', 'picante, especias, mesa', 'El picante se disuelve en la grasa y apenas en el agua. Por eso el remedio suele estar ya en la mesa.', [
    'Tome yogur, leche o un trozo de queso.',
    'El arroz y el pan lo reparten.',
    'Pregunte cuánto pica antes de pedir.',
  ]),
  tip('dining-tip-season', 'Por qué una carta corta suele ser buena señal', 'cocina de temporada, producto, restaurante', 'Pocos platos suelen significar producto fresco y manos con oficio. Y cambian con lo que da la tierra.', [
    'Pregunte qué está de temporada.',
    'Pruebe lo que no cocina en casa.',
    'Diga qué ha echado de menos.',
  ]),
  tip('dining-tip-catering', 'Invitados en casa: qué aclarar antes de encargar', 'catering, celebración, planificación', 'Se piensa en los platos y se olvida el sitio para ponerlos. Ayuda una mirada a la propia cocina.', [
    'Cuente platos, enchufes y superficies libres.',
    'Aclare quién monta y quién recoge.',
    'Prevea algo sin carne: se acaba pronto.',
  ]),
  tip('dining-tip-solo', 'Comer solo fuera: un pequeño arte', 'comer solo, disfrutar, restaurante', 'Una mesa para uno no es un mal menor. Se saborea más cuando no se habla.', [
    'Pida un sitio desde el que se vea la sala.',
    'Deje el móvil en el bolsillo durante un plato.',
    'Pida eso que le intriga desde hace tiempo.',
  ]),
  tip('dining-tip-feedback', '¿Algo no le gusta? Dígalo en el momento', 'opinión, restaurante, bueno es saberlo', 'En la mesa casi todo tiene arreglo; al día siguiente, nada. Un comentario amable es bienvenido.', [
    'Dígalo tras los primeros bocados.',
    'Describa: frío, salado, distinto de lo esperado.',
    'Diga también qué estaba bueno.',
  ]),
];
