import { type BankTopic, tip } from '../bankTopic.ts';

export const generalTips: readonly BankTopic[] = [
  tip('tip-save-number', 'Guarde el número antes de necesitarlo', 'contactos, teléfono, conviene saberlo', 'Un número siempre se busca cuando hay prisa. Dos minutos con la agenda del teléfono le ahorran esa búsqueda.', [
    'Guárdelo por aquello para lo que sirve, no solo por un nombre.',
    'Añada la dirección y también lo encontrará el mapa.',
    'Compártalo con quien más tendría que llamar.',
  ]),
  tip('tip-helpful-review', 'Cómo escribir una reseña que ayude a otros', 'reseñas, comercio local, opinión', 'Una estrella dice que alguien quedó contento; una frase dice por qué. Quien la lee quiere saber si su caso se parece al de usted.', [
    'Cuente a qué vino y cómo le fue.',
    'Nombre algo que le llamara la atención, bueno o malo.',
    'Deje fuera los nombres y todo lo privado, también lo suyo.',
  ]),
  tip('tip-say-it-first', '¿Algo no le convence? Dígalo primero', 'opinión, atención al cliente, conviene saberlo', 'Casi todo lo que sale mal tiene arreglo, pero solo lo arregla quien lo sabe. Una palabra tranquila y a tiempo es justa para todos.', [
    'Describa qué esperaba y qué recibió.',
    'Diga qué lo arreglaría para usted.',
    'Hágalo mientras todos recuerdan los detalles.',
  ]),
  tip('tip-photo-that-explains', 'Una foto que explica más que las palabras', 'fotos, trucos del teléfono, conviene saberlo', 'Una imagen clara sustituye una descripción larga. Solo tiene que mostrar dónde está, qué tamaño tiene y qué hay alrededor.', [
    'Haga una foto de lejos y otra de cerca.',
    'Ponga al lado algo conocido, como una moneda.',
    'Limpie la lente y colóquese de espaldas a la luz.',
  ]),
  tip('tip-recommend-well', 'Cómo recomendar bien a alguien', 'recomendaciones, boca a boca, barrio', 'Un nombre solo ayuda poco. Lo que lo convierte en recomendación es el motivo por el que usted quedó satisfecho.', [
    'Diga qué hicieron por usted y cuánto hace.',
    'Mencione lo que conviene saber antes.',
    'Pregunte antes de dar un número privado.',
  ]),
  tip('tip-false-invoice', 'Cómo reconocer una factura falsa', 'fraude, facturas, seguridad', 'Las facturas falsas viven de las prisas. Parecen oficiales, piden poco dinero y esperan que alguien pague sin mirar.', [
    'Compare el número de cuenta con el de una factura anterior.',
    'Busque qué se hizo, cuándo y para quién; las falsas no concretan.',
    'Llame al número que ya conoce, nunca al de la carta.',
  ]),
  tip('tip-suspicious-message', 'Cuando un mensaje le mete prisa', 'fraude, mensajes, seguridad', 'Los mensajes que piden actuar con prisa merecen lo contrario. Quien es honrado puede esperar a que usted pregunte.', [
    'Lea la dirección completa del remitente, no solo el nombre que aparece.',
    'No abra ningún archivo que no esperaba.',
    'Escriba usted la dirección de la página en vez de usar el enlace.',
  ]),
  tip('tip-cancel-early', '¿No puede venir? Basta un mensaje corto', 'citas, anular, conviene saberlo', 'Un imprevisto lo tiene cualquiera, y nadie se lo tomará a mal. Un hueco que se sabe a tiempo ayuda a quien está esperando.', [
    'Escriba en cuanto lo sospeche, sin esperar a estar seguro.',
    'No hace falta dar motivos; el nombre y la hora, sí.',
    'Proponga otras dos horas en el mismo mensaje.',
  ]),
  tip('tip-say-what-you-need', 'Diga qué se lo pondría más fácil', 'accesibilidad, atención, conviene saberlo', 'Escalones, letra pequeña, ruido o una silla de ruedas: muchas cosas se pueden preparar si se saben antes. Coméntelo en el primer contacto.', [
    'Diga lo que le ayuda, y no solo lo que le cuesta.',
    'Déjelo también por escrito, para que se transmita.',
    'Pregunte por la entrada, el aparcamiento y los asientos.',
  ]),
  tip('tip-emergency-list', 'Una hoja con números para emergencias', 'emergencias, seguridad, hogar', 'Cuando pasa algo, el teléfono está sin batería o en otra habitación. Una hoja junto a la puerta no se descarga.', [
    'Empiece por el número de emergencias y su propia dirección.',
    'Añada a un vecino, a un familiar y a quienes cuidan de la casa.',
    'Compruebe una vez al año que los números siguen valiendo.',
  ]),
  tip('tip-paper-receipts', 'Los tiques se borran: haga una foto', 'tiques, documentos, orden', 'El papel de la mayoría de los tiques se queda en blanco con la luz. Una foto hecha en el momento conserva lo que quizá quiera enseñar después.', [
    'Fotografíe el tique entero, con la fecha y la tienda.',
    'Guarde la imagen en una carpeta con el nombre del objeto.',
    'Conserve el original a oscuras mientras le haga falta.',
  ]),
  tip('tip-ask-again', '¿No lo ha entendido? Pregunte otra vez', 'buenas preguntas, consejos, conviene saberlo', 'Cada oficio tiene palabras que solo suenan corrientes a quien las usa a diario. Volver a preguntar no es de mala educación; evita un malentendido.', [
    'Repítalo con sus palabras: «¿Quiere decir que…?».',
    'Pida un ejemplo o un dibujo.',
    'Pida que le envíen por escrito lo importante.',
  ]),
  tip('tip-sleep-on-it', 'Consultarlo con la almohada', 'decisiones, consejos, conviene saberlo', 'Las decisiones grandes ganan con una noche de por medio. Lo que por la mañana sigue pareciendo bien suele estarlo.', [
    'Escriba qué hay a favor y qué en contra.',
    'Piense cuánto le costaría esperar un poco.',
    'Háblelo con alguien que no gane nada con la respuesta.',
  ]),
  tip('tip-new-neighbors', '¿Vecinos nuevos? Comparta sus direcciones', 'vecinos, barrio, mudanza', 'Quien acaba de llegar no conoce a nadie a quien preguntar. Una lista corta de sitios que a usted le gustan es una buena bienvenida.', [
    'Apunte lo que usa usted, con una línea que diga por qué.',
    'Añada lo pequeño: días de mercado, contenedores, la calle tranquila.',
    'Fírmela con su nombre.',
  ]),
  tip('tip-confirm-in-writing', 'Dos líneas por escrito y todo queda claro', 'acuerdos, citas, conviene saberlo', 'La memoria es amable e inexacta. Dos líneas después de una conversación hacen que todos recuerden la misma.', [
    'Indique el día, el lugar y quién hace qué.',
    'Pida una respuesta breve si algo no coincide.',
    'Guárdelas donde las buscaría.',
  ]),
  tip('tip-before-you-leave', 'Una mirada al mapa antes de salir', 'cómo llegar, aparcamiento, conviene saberlo', 'Las obras, los sentidos únicos y los aparcamientos llenos quitan más tiempo que la distancia. Una mirada antes de salir y llegará con calma.', [
    'Compruebe el camino justo antes de salir, no el día anterior.',
    'Tenga pensado un segundo sitio para aparcar.',
    'Lleve el número a mano por si se retrasa.',
  ]),
  tip('tip-second-opinion', 'Pedir una segunda opinión no ofende', 'consejos, decisiones, conviene saberlo', 'Preguntar a dos personas es razonable cuando la decisión es grande. Los buenos profesionales lo entienden.', [
    'Dé a los dos la misma información.',
    'Pida las razones, no solo la respuesta.',
    'Si no coinciden, pregunte de qué depende.',
  ]),
  tip('tip-private-data', 'Lo que no debe ir en un mensaje', 'privacidad, seguridad, mensajes', 'Los mensajes se reenvían, se guardan y a veces los leen otros. Algunos datos es mejor darlos en persona.', [
    'No envíe contraseñas, números de tarjeta ni códigos.',
    'Tape lo que no haga falta antes de fotografiar un documento.',
    'Borre lo que ya ha cumplido su función.',
  ]),
  tip('tip-help-parents', 'Ayudar a los padres sin decidir por ellos', 'familia, mayores, consejos', 'Ayudar a los mayores sale mejor cuando ellos siguen al mando. Se trata de apoyar su decisión, no de tomarla.', [
    'Pregunte qué es lo que más les molesta y empiece por ahí.',
    'Esté presente en la conversación, pero deje que contesten ellos.',
    'Deje el resultado en papel y con letra grande.',
  ]),
  tip('tip-moving-list', 'Mudanza: a quién hay que avisar', 'mudanza, cambio de dirección, lista', 'Una dirección nueva afecta a más gente de lo que parece. Los más importantes son los que le envían plazos.', [
    'Empiece por la administración, los bancos, los seguros y los médicos.',
    'Siga con todos los que van a su casa con regularidad.',
    'Repase el correo de un año para encontrar a los olvidados.',
  ]),
  tip('tip-phone-note', 'Una nota con los datos que siempre le piden', 'orden, trucos del teléfono, conviene saberlo', 'Tallas, modelos, alergias, números de cliente: los mismos datos se piden una y otra vez. Una sola nota en el teléfono los responde todos.', [
    'Empiécela la próxima vez que alguien le pregunte.',
    'Añada fotos de placas y etiquetas.',
    'Protéjala si contiene algo privado.',
  ]),
  tip('tip-ask-us', '¿Qué ha querido preguntar siempre?', 'sus preguntas, charlemos, conviene saberlo', 'Los mejores temas salen de quienes no son del oficio. Cuéntenos qué le intriga, por pequeño que parezca.', [
    'Pregunte con sus palabras; no hacen falta términos técnicos.',
    'Diga qué ha leído u oído sobre ello.',
    'No ponga nada privado; lo leen otras personas.',
  ]),
  tip('tip-buy-nearby', 'Qué cambia cuando se compra cerca', 'comercio local, barrio, compras', 'Un camino corto hasta alguien que le conoce vale mucho cuando luego surge una duda. Y una calle con las puertas abiertas está más viva.', [
    'Pregunte cerca antes de pedir lejos.',
    'Diga a los pequeños negocios qué no ha encontrado.',
    'Lleve a reparar lo que tenga arreglo.',
  ]),
  tip('tip-thanks', 'Dar las gracias lleva un minuto', 'agradecer, convivencia, conviene saberlo', 'Quienes trabajan bien rara vez lo oyen. Una frase sincera se recuerda más tiempo de lo que parece.', [
    'Diga qué fue exactamente lo bueno.',
    'Nombre a la persona, para que le llegue.',
    'Hágalo pronto; no hace falta que sea largo.',
  ]),
  tip('tip-reminders', 'Deje que el calendario se acuerde por usted', 'planificación, calendario, orden', 'Lo que toca una vez al año se olvida todos los años. Un aviso que se repite se crea en un momento y despeja la cabeza.', [
    'Créelo justo después de haberlo hecho.',
    'Póngalo unas semanas antes, para poder elegir día.',
    'Escriba en el aviso a quién hay que dirigirse.',
  ]),
  tip('tip-compare-fairly', 'Cómo comparar bien dos presupuestos', 'presupuestos, comparar, consejos', 'Dos cifras dicen poco mientras encima de ellas haya cosas distintas. Un lápiz y algo de calma las hacen comparables.', [
    'Marque lo que solo aparece en uno de los dos.',
    'Pregunte a ambos por lo que falta.',
    'Compare qué ocurre si algo cambia por el camino.',
  ], { notFor: ['dining', 'hair', 'fitness'] }),
  tip('tip-good-briefing', 'Tres frases para explicar lo que desea', 'explicarse bien, consejos, conviene saberlo', 'Quien sabe adónde quiere llegar usted puede pensar con usted. Para eso bastan tres frases.', [
    '¿Cómo está la situación en este momento?',
    '¿Qué debería ser distinto después?',
    '¿Qué no debe pasar de ningún modo?',
  ]),
  tip('tip-quiet-times', 'Horas punta y horas tranquilas', 'planificación, atención, conviene saberlo', 'En casi todos los negocios hay horas en que viene todo el mundo a la vez. Con algo de flexibilidad se encuentra más calma y más atención.', [
    'Pregunte cuándo suele estar tranquilo.',
    'Piense en el centro del día y en la mitad de la semana.',
    'Deje para las horas tranquilas lo que lleva más tiempo.',
  ]),
  tip('tip-two-dates', 'Proponer dos fechas es mejor que una', 'citas, planificación, conviene saberlo', 'Buscar fecha por mensajes lleva tiempo si cada uno propone una y espera. Dos o tres propuestas lo resuelven en una sola respuesta.', [
    'Dé horas que de verdad le convengan.',
    'Diga cuál prefiere.',
    'Confirme la elegida con una línea.',
  ]),
  tip('tip-keep-the-name', 'Apunte con quién ha hablado', 'notas, teléfono, conviene saberlo', '«Alguien me dijo» no le sirve a nadie un mes después. Un nombre y una fecha convierten un recuerdo en un dato.', [
    'Pregunte el nombre al empezar la llamada.',
    'Escriba al lado la fecha y el resultado.',
    'Mencione ambos cuando vuelva a ponerse en contacto.',
  ]),
  tip('tip-stairs-and-doors', 'Mida las puertas y las escaleras', 'medidas, entrega, planificación', 'Muchas cosas cabían en la habitación y no por la puerta. Una cinta métrica responde antes de que salga caro.', [
    'Mida puertas, esquinas y rellanos en lo más estrecho.',
    'Apunte hacia dónde se abren las puertas.',
    'Envíe una foto del acceso.',
  ]),
  tip('tip-language', '¿Le resulta más fácil otro idioma? Dígalo', 'idiomas, atención, conviene saberlo', 'Lo importante se habla mejor en la lengua en que se piensa. A menudo hay una manera, si se sabe pronto.', [
    'Coméntelo en el primer contacto.',
    'Escriba en vez de llamar si le es más fácil leer.',
    'Pida los puntos importantes con palabras sencillas.',
  ]),
  tip('tip-shared-calendar', 'Un solo calendario para toda la casa', 'calendario, familia, orden', 'Las citas dobles nacen cuando dos planean por separado. Un calendario común las deja a la vista.', [
    'Apunte lo que afecta a otros y nada más.',
    'Dé un color a cada persona.',
    'Repasen juntos los próximos días a una hora fija.',
  ]),
  tip('tip-old-things', '¿Conservar, reparar o desprenderse?', 'reparación, sostenibilidad, decisiones', 'Lo viejo se guarda por costumbre o se tira con prisas. Tres preguntas ayudan a decidir con calma.', [
    '¿Se usa todavía o solo está guardado?',
    '¿Se puede reparar, y quién lo haría?',
    '¿Volvería a elegirlo?',
  ]),
  tip('tip-one-question', 'La pregunta para el final', 'buenas preguntas, consejos, conviene saberlo', 'Al terminar una conversación todos creen que está todo dicho. Una pregunta abierta saca lo que falta.', [
    'Pregunte: «¿Qué no he preguntado que debería saber?».',
    'Espere la respuesta; suele necesitar un momento.',
    'Apúntela antes de irse.',
  ]),
  tip('tip-budget-talk', 'Hablar de dinero al principio', 'presupuesto, planificación, conviene saberlo', 'Decir un presupuesto no es una debilidad. Así le proponen lo que encaja en vez de adivinar.', [
    'Diga qué no se debe superar.',
    'Diga qué es lo más importante si no todo es posible.',
    'Pregunte qué podría cambiar la suma más adelante.',
  ]),
];
