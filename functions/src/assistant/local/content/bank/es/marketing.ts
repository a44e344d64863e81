import { type BankTopic, tip } from '../bankTopic.ts';

export const marketingTopics: readonly BankTopic[] = [
  {
    key: 'marketing-website-basics',
    name: 'Una web que responde',
    title: 'Lo que una web debe responder en diez segundos',
    tags: 'página web, pequeños negocios, textos, marketing',
    why: 'Quien llega a una web no lee: busca una respuesta. Si no ve enseguida qué se ofrece, dónde y cómo seguir, se va a otra.',
    steps: [
      'Escriba arriba qué hace, para quién y en qué zona.',
      'Ponga el teléfono y el horario donde se vean sin buscar.',
      'Pida una sola cosa por página: llamar, escribir o reservar.',
      'Mírela en un teléfono, con poca cobertura.',
      'Pida a alguien ajeno que encuentre un dato y cronométrelo.',
    ],
    mistakes: [
      'Empezar con una bienvenida. Ocupa el mejor sitio y no dice nada; empiece por lo que el lector busca.',
      'Hablar solo de uno mismo. Cambie cada «nosotros» por lo que gana el cliente.',
      'Dejar datos antiguos. Un horario falso cuesta más confianza que no tener ninguno; revíselos cada trimestre.',
    ],
    questions: [
      ['¿Hace falta una web si hay redes sociales?', 'Las redes cambian sus reglas; la web es suya. Lo mejor es que una lleve a la otra.'],
      ['¿Cuántas páginas necesito?', 'Para empezar, pocas: qué hace, quién es, cómo se le encuentra y las preguntas más frecuentes.'],
      ['¿Cada cuánto la reviso?', 'Una vez por trimestre, con una lista: horarios, teléfonos, fotos, formularios.'],
    ],
    call: 'Si el formulario no llega, el sitio tarda o el navegador avisa de que no es seguro, resuélvalo antes que el diseño.',
  },
  {
    key: 'marketing-found-locally',
    name: 'Que le encuentren cerca',
    title: 'Que le encuentren cerca: los datos antes que los trucos',
    tags: 'búsqueda local, mapas, reseñas, pequeños negocios',
    why: 'Mucha gente busca primero en el mapa y luego en la calle. Allí gana quien tiene los datos claros y al día, no quien conoce más trucos.',
    steps: [
      'Reclame su ficha en los mapas y complete todos los campos.',
      'Escriba el nombre, la dirección y el teléfono igual en todas partes.',
      'Elija la categoría más concreta que exista.',
      'Suba fotos suyas y recientes: la entrada, el equipo, un trabajo.',
      'Conteste las reseñas, también las buenas.',
    ],
    mistakes: [
      'Comprar reseñas. Se nota, va contra las normas y en muchos lugares es ilegal; pídalas a clientes reales.',
      'Llenar el nombre de palabras clave. Las fichas así se suspenden; use su nombre verdadero.',
      'Olvidar los festivos. Quien llega a una puerta cerrada no vuelve; cambie el horario antes.',
    ],
    questions: [
      ['¿Cuánto se tarda en aparecer mejor?', 'Suele ser cuestión de semanas o meses. Nadie serio puede asegurar un puesto.'],
      ['¿Puedo borrar una mala reseña?', 'Solo si incumple las normas del sitio. A las demás, contésteles con calma y una solución.'],
      ['¿Y si trabajo a domicilio?', 'Casi todos los mapas permiten indicar una zona y no mostrar la dirección.'],
    ],
    call: 'Si hay fichas duplicadas, datos ajenos o alguien se ha hecho con la suya, arréglelo antes de invertir en anuncios.',
  },
  {
    key: 'marketing-clear-offer',
    name: 'Decir lo que ofrece',
    title: 'Una frase que cualquiera pueda repetir',
    tags: 'mensaje, textos, oferta, marketing',
    why: 'Si un cliente contento no sabe explicar qué hace usted, no puede recomendarle. Una frase clara trabaja cuando usted no está.',
    steps: [
      'Apunte cómo lo cuentan sus clientes, con sus palabras.',
      'Escriba: ayudo a quién a conseguir qué.',
      'Quite los adjetivos y deje los hechos.',
      'Léala a alguien de otro oficio y pídale que la repita.',
      'Póngala igual en la web, en el correo y en la puerta.',
    ],
    mistakes: [
      'Querer gustar a todos. Quien no excluye a nadie no atrae a nadie; nombre a quién sirve mejor.',
      'Usar palabras de su sector. El cliente busca con las suyas; apúntelas cuando llame.',
      'Decir calidad y servicio. Lo dicen todos; cuente un detalle que se pueda comprobar.',
    ],
    questions: [
      ['¿Y si ofrezco muchas cosas?', 'Elija para la primera frase la que más le piden o la que más le gusta hacer. Las demás van debajo, en una lista.'],
      ['¿Hace falta un lema?', 'No. Un lema bonito que no explica nada vale menos que una frase sencilla que dice qué, para quién y dónde.'],
      ['¿Cómo sé si funciona?', 'Fíjese en cuántos llaman sabiendo ya lo que hace, y pregunte a los nuevos dónde lo leyeron.'],
    ],
    call: 'Si cada persona de su equipo lo explica de otra manera, siéntense una hora antes de pagar un folleto.',
  },
  {
    key: 'marketing-ads-first',
    name: 'Antes de un anuncio',
    title: 'Antes de pagar un anuncio: qué debe estar listo',
    tags: 'anuncios, publicidad, medir, pequeños negocios',
    why: 'Un anuncio no arregla una página confusa: lleva a más gente hasta ella. Lo que pasa después del clic decide si ha servido.',
    steps: [
      'Defina qué quiere contar al final: llamadas, citas o ventas.',
      'Envíe el anuncio a una página que hable de lo mismo.',
      'Compruebe que alguien contesta cuando llamen, también a mediodía.',
      'Empiece con una suma pequeña y una sola idea.',
      'Apunte cada semana qué costó y qué trajo.',
    ],
    mistakes: [
      'Cambiarlo todo a los dos días. Así no se aprende nada; cambie una cosa y espere.',
      'Mirar solo los clics. Un clic no paga; cuente los clientes.',
      'Anunciar fuera de su zona. Recorte el mapa a donde de verdad llega.',
    ],
    questions: [
      ['¿Cuánto se debe invertir?', 'Lo que pueda perder mientras aprende. Súbalo cuando sepa cuánto le cuesta conseguir un cliente y cuánto le deja.'],
      ['¿Redes o buscadores?', 'En el buscador está quien ya necesita algo; en las redes, quien todavía no lo sabe. Depende de si su oferta se busca o se descubre.'],
      ['¿Cuándo lo paro?', 'Si tras unas semanas y varios cambios no trae ni consultas, pare y revise la oferta antes que el anuncio.'],
    ],
    call: 'Si no tiene acceso a sus propias cuentas o nadie sabe decir qué trajo el gasto, aclare eso primero.',
  },
  tip('marketing-tip-first-sentence', 'Borre la primera frase', 'textos, redacción, web', 'La primera frase suele ser carrerilla. El texto de verdad empieza en la segunda.', [
    'Lea sin ella: ¿falta algo?',
    'Ponga delante lo que el lector quiere saber.',
    'Haga lo mismo con la última.',
  ]),
  tip('marketing-tip-photos', 'Mejor una foto suya que un extraño perfecto', 'fotos, web, redes sociales', 'La sonrisa comprada la ha visto todo el mundo en otra web. Su mostrador, con luz de ventana, es solo suyo.', [
    'Fotografíe manos, herramientas y resultados.',
    'Pida permiso a quien se reconozca.',
    'Cambie las imágenes cuando cambie el equipo.',
  ]),
  tip('marketing-tip-passwords', '¿De quién son sus contraseñas?', 'dominio, cuentas, seguridad', 'Dominios y perfiles se pierden cuando alguien se va o una empresa cierra. Una tarde lo evita.', [
    'Compruebe a nombre de quién está cada cuenta.',
    'Añada a una segunda persona como administradora.',
    'Use un gestor de contraseñas y doble verificación.',
  ]),
  tip('marketing-tip-bad-review', 'Una mala reseña: escriba hoy y publique con calma', 'reseñas, reputación, atención al cliente', 'La respuesta no es para quien se enfadó, sino para quien la leerá después. Con calma suena mejor.', [
    'Dé las gracias y nombre el problema.',
    'No discuta detalles ni datos privados.',
    'Ofrezca una vía directa para hablarlo.',
  ]),
  tip('marketing-tip-one-question', 'Una pregunta que vale por una encuesta', 'opinión, clientes, pequeños negocios', 'Nadie llena veinte casillas con gusto. A una pregunta corta, muchos responden con una frase de oro.', [
    'Pregunte: «¿Qué estuvo a punto de hacerle elegir a otro?».',
    'Apunte las palabras exactas.',
    'Úselas en la web, con permiso.',
  ]),
  tip('marketing-tip-alt-text', 'Describa las fotos para quien no las ve', 'accesibilidad, imágenes, web', 'Hay quien escucha su web en lugar de mirarla. Una línea por imagen le abre la puerta.', [
    'Diga lo que se ve y por qué importa.',
    'Hágalo en una frase corta.',
    'Deje vacías las que solo adornan.',
  ]),
];
