import type {Words} from './shape.ts';

export const es: Words = {
  problem: 'Esto {wrong}. Escriba {write}.',
  where: {line: 'línea {line}, <{tag}>', page: '<{tag}>'},

  findings: {
    'nothing-found': {
      wrong: 'Aquí no hay ningún widget de ketamina.',
      write:
        'Pegue el fragmento otra vez. Si ya lo hizo, pegue aquí lo que el navegador muestra en «Ver código fuente», no lo que muestra el editor.',
    },
    'tags-removed': {
      wrong: 'Su sitio quitó los widgets y dejó solo las palabras que estaban dentro.',
      write:
        'Su cuenta o su editor no puede usar estas etiquetas. Use nuestro complemento de WordPress, o la forma para editores restringidos, o pida a un administrador que pegue el fragmento.',
    },
    'tags-cleaned': {
      wrong:
        'El script está, pero su editor quitó los widgets y dejó solo las palabras que tenían dentro. Una pestaña «Visual» hace eso al abrirla.',
      write:
        'Pegue el fragmento otra vez en un bloque «HTML personalizado», o en la pestaña «Texto» o «Código», y guarde sin abrir «Visual». O use la forma para editores restringidos, que se queda como está.',
    },
    'frame-removed': {
      wrong: 'Su sitio quitó el marco. Los visitantes ven solo las palabras que están a su lado.',
      write:
        'Su cuenta no puede usar marcos. Use nuestro complemento de WordPress, o pida a un administrador que pegue el fragmento.',
    },
    'parts-dead': {
      wrong:
        'Partes del widget están sueltas en la página, con botones que no hacen nada: se quitó lo que las contenía.',
      write:
        'Bórrelas. Esta forma es solo para cuentas que conservan las etiquetas. Use nuestro complemento de WordPress, o la forma para editores restringidos.',
    },
    'tags-as-text': {
      wrong: 'Los visitantes ven el fragmento mismo, como texto.',
      write:
        'Se pegó donde se escribe texto. Bórrelo de ahí, agregue una caja para código (como «HTML personalizado», «Código» o «Insertar») y péguelo en ella.',
    },
    'quotes-curled': {
      wrong: 'Las comillas rectas (") se volvieron curvas (“ ”), y los ajustes no se pueden leer.',
      write:
        'Copie el fragmento otra vez y péguelo como texto sin formato, sin pasar por un procesador de textos ni un correo.',
    },
    'paragraphs-inside': {
      wrong: 'El editor puso saltos de línea o párrafos vacíos dentro del widget.',
      write: 'Pegue el fragmento en una caja para código y deje cada etiqueta en una sola línea.',
    },
    'words-outside': {
      wrong:
        'El editor cerró un párrafo dentro de la etiqueta. Las palabras que van dentro del widget están debajo, y los visitantes leen las dos cosas.',
      write:
        'Use aquí la forma para editores restringidos, que los párrafos no rompen, o nuestro complemento de WordPress, o una caja para código.',
    },
    'not-closed': {
      wrong: 'La etiqueta no está cerrada, y se traga lo que viene después.',
      write:
        'Escriba </{tag}> donde termina el widget. Una barra en la primera etiqueta («/>») no la cierra.',
    },
    'settings-lost': {
      wrong: 'Su sitio quitó estos ajustes: {name}.',
      write:
        'Use la forma para editores restringidos, o nuestro complemento de WordPress, y guarde otra vez.',
    },
    'widgets-lost': {
      wrong: '<{name}> estaba en el fragmento y no está en la página.',
      write: 'Pegue el fragmento otra vez y vea que esté completo.',
    },
    'script-missing': {
      wrong:
        'Los widgets están, pero falta el script que los hace funcionar. Los visitantes ven solo las palabras.',
      write:
        'Agregue la primera línea del fragmento, la que empieza con <script. Si su sitio la quita, tiene que agregarla un administrador, o use nuestro complemento de WordPress.',
    },
    'script-as-text': {
      wrong: 'La línea del script está en la página como texto y no hace nada.',
      write:
        'Ponga la línea del script en una caja para código, o en el ajuste de su sitio para código propio.',
    },
    'script-not-module': {
      wrong:
        '{file} se carga como script clásico y se detiene con un error. Algo quitó type="module".',
      write:
        'Escriba type="module" en la etiqueta del script. Si su sitio lo quita otra vez, use el archivo clásico ketamine-widgets.iife.js.',
    },
    'script-held-back': {
      wrong: 'Un aviso de cookies o de consentimiento retiene el script (type="{value}").',
      write:
        'Indique en esa herramienta que el script es necesario: no pone cookies ni envía nada. O use el archivo clásico ketamine-widgets.iife.js, que esas herramientas pueden iniciar más tarde.',
    },
    'script-delayed': {
      wrong: 'Un complemento de velocidad retrasa el script hasta que alguien se desplaza o toca.',
      write:
        'Deje ketamine-widgets fuera de «retrasar JavaScript» en ese complemento. Mientras no corre, los visitantes ven solo las palabras.',
    },
    'script-twice': {
      wrong: '{file} se carga más de una vez. No hace daño, pero no hace falta.',
      write: 'Deje el primero y borre los demás.',
    },
    'two-versions': {
      wrong:
        'Hay dos versiones en una página ({value}). La que viene primero hace funcionar todos los widgets.',
      write: 'Deje una sola versión en todas partes.',
    },
    'packs-missing': {
      wrong:
        'El cuestionario pide partes adicionales, pero el archivo packs.js no está en la página.',
      write:
        'Agregue una línea de script para packs.js después de la primera, o borre el ajuste packs.',
    },
    'policy-blocks': {
      wrong: 'La política de seguridad de la página no deja cargar este script.',
      write: 'Agregue {value} a script-src en esa política.',
    },
    'address-insecure': {
      wrong: 'La dirección empieza con http:, y los navegadores la rechazan en una página segura.',
      write: 'Escriba https:.',
    },
    'hash-malformed': {
      wrong: 'El valor de integrity está dañado ({value}).',
      write:
        'Copie la línea del script otra vez. El valor es una sola palabra larga que empieza con sha384-.',
    },
    'hash-moving': {
      wrong:
        'La dirección ({value}) puede recibir un archivo nuevo en cualquier momento, pero el valor de integrity vale para un solo archivo. Ese día los widgets se detienen.',
      write: 'Ponga una versión exacta en la dirección, como el fragmento.',
    },
    'hash-differs': {
      wrong:
        'El valor de integrity no es el de {file} en esta versión, y el navegador rechaza el archivo.',
      write: 'Escriba integrity="{value}", o copie la línea del script otra vez.',
    },
    'crossorigin-missing': {
      wrong:
        'Hay un valor de integrity pero falta crossorigin: el navegador no puede revisar el archivo y lo rechaza.',
      write: 'Agregue crossorigin="anonymous" a la etiqueta del script.',
    },
    'version-moving': {
      wrong:
        'La dirección ({value}) no nombra una versión exacta, y los widgets pueden cambiar sin que usted lo sepa.',
      write: 'Ponga una versión exacta en la dirección, como el fragmento.',
    },
    'hash-missing': {
      wrong: 'Sin un valor de integrity el navegador no puede saber si el archivo es el correcto.',
      write: 'Copie la línea del script otra vez: trae el valor.',
    },
    'unknown-tag': {
      wrong: 'No hay ningún widget llamado «{name}».',
      write: '¿Quiso decir {suggestion}?',
    },
    'unknown-setting': {
      wrong: 'Aquí no hay ningún ajuste llamado «{name}», y no hace nada.',
      write: '¿Quiso decir {suggestion}?',
    },
    'bad-value': {
      wrong: '{name} {wrong}: «{value}».',
      write: 'Escriba {write}.',
    },
    'text-refused': {
      wrong: 'Sus palabras para {name} no pueden ocupar el lugar de las nuestras.',
      write: 'Este texto no se puede cambiar, o le faltan sus {slots}. El nuestro es: «{value}»',
    },
    'text-barred': {
      wrong: 'Su texto para {name} {wrong}: «{value}».',
      write: 'Dígalo sin eso. Los widgets lo mostrarían tal cual a los pacientes.',
    },
    'form-named': {
      wrong: 'Su texto para {name} nombra un formulario: «{value}».',
      write: 'Déjelo solo si su clínica da a los pacientes exactamente ese formulario.',
    },
    'data-missing': {
      wrong: 'En esta forma cada ajuste empieza con data-, y {name} no hace nada.',
      write: 'Escriba {suggestion}.',
    },
    'data-not-needed': {
      wrong: 'En una etiqueta los ajustes no llevan data- delante, y {name} no hace nada.',
      write: 'Escriba {suggestion}.',
    },
    'practice-unknown': {
      wrong: 'El widget pide el consultorio «{name}», y nada en la página tiene ese id.',
      write: 'Dé a <ketamine-practice> el id «{name}», o borre el ajuste practice.',
    },
    'practice-apart': {
      wrong:
        'Hay varias etiquetas <ketamine-practice>, y esta no tiene ningún widget dentro: sus datos no llegan a ninguno.',
      write:
        'Ponga sus datos en los widgets mismos, o dele un id y nómbrelo en el ajuste practice de cada widget.',
    },
    'practice-unclear': {
      wrong:
        'Hay varias etiquetas <ketamine-practice>, y este widget no está en ninguna: dice lo mismo que sin ellas, con el número propio de la clínica.',
      write:
        'Póngalo dentro del consultorio al que pertenece, nombre el id de ese consultorio en su ajuste practice o escriba sms en él.',
    },
    'practice-empty': {
      wrong: 'Esta etiqueta <ketamine-practice> no dice nada.',
      write: 'Dele sus datos o bórrela.',
    },
    'fallback-missing': {
      wrong:
        'No hay nada entre las etiquetas: los visitantes ven un lugar vacío hasta que carga el script, o para siempre si no carga.',
      write:
        'Copie el fragmento otra vez: trae las palabras que están ahí mientras tanto, con la ayuda en crisis y el número.',
    },
    'inside-control': {
      wrong: 'El widget está dentro de <{value}>, y un toque hace dos cosas a la vez.',
      write: 'Sáquelo de ahí.',
    },
    'inside-form': {
      wrong:
        'El widget está dentro de un formulario de su página. No forma parte de él, pero la tecla Entrar puede enviar ese formulario.',
      write: 'Saque el widget del formulario.',
    },
    'inside-hidden': {
      wrong: 'El widget está dentro de algo oculto (<{value}>).',
      write: 'Póngalo donde los visitantes lo vean.',
    },
    'focus-trapped': {
      wrong:
        'El widget está en una ventana emergente (<{value}>). Los scripts que retienen la tecla Tab en ella no ven el interior de un widget. Si no hay algo alcanzable con Tab antes y después de él, quien usa el teclado quizá nunca llegue al widget ni a su ayuda en crisis.',
      write:
        'Ponga un botón, como Cerrar, antes del widget y otro después. O use <dialog> con showModal(), o ponga el widget en la página misma.',
    },
    'lang-missing': {
      wrong:
        'La página no dice en qué idioma está: los widgets hablan inglés y los lectores de pantalla adivinan.',
      write:
        'Escriba lang="en" o lang="es" en la etiqueta <html> de la página, o elija un idioma en esta herramienta.',
    },
    'lang-unknown': {
      wrong: 'Los widgets no hablan «{value}» y usan inglés.',
      write: 'Escriba lang="en" o lang="es".',
    },
    'tracker-near': {
      wrong:
        'En la página del cuestionario hay un script de seguimiento o de grabación. Que alguien lea esta página puede ser información de salud.',
      write: 'No ponga seguimiento, publicidad ni grabación de sesiones en esta página.',
    },
    'frame-from-cdn': {
      wrong:
        'La página del marco viene de una red que entrega las páginas como texto, y los visitantes ven su código.',
      write: 'Ponga la carpeta «frame» en un espacio web propio y use esa dirección.',
    },
    'frame-sandboxed': {
      wrong: 'El marco está restringido sin {name}, y partes del widget no pueden funcionar.',
      write: 'Agregue {name} a su atributo sandbox.',
    },
    'frame-untitled': {
      wrong: 'El marco no tiene título, y los lectores de pantalla no pueden decir qué es.',
      write: 'Copie el marco otra vez: trae un título.',
    },
    'frame-height': {
      wrong: 'Nada fija la altura del marco, y el widget puede quedar cortado.',
      write: 'Agregue la línea de frame-host.js, o escriba height="760".',
    },
    'frame-cannot-copy': {
      wrong:
        'El marco perdió allow="clipboard-write; web-share", y su botón para copiar puede no funcionar. El número se puede leer y seleccionar.',
      write:
        'Copie el marco otra vez, péguelo donde se pega código, y guarde sin abrir una pestaña «Visual».',
    },
    'not-json': {
      wrong: 'Esto no es JSON con nombres y valores.',
      write: 'Empiece con { y termine con }. Ponga cada nombre y cada texto entre comillas rectas.',
    },
    'unknown-language': {
      wrong: '«{name}» no es un idioma con textos.',
      write: 'Escriba {"en": {…}, "es": {…}}.',
    },
    'unknown-text': {
      wrong: 'No hay ningún texto llamado «{name}».',
      write: '¿Quiso decir {suggestion}?',
    },
    'fixed-text': {
      wrong:
        'El texto {name} no se puede cambiar: es una pregunta, una respuesta, ayuda en crisis, privacidad, o lo que la herramienta no es.',
      write: 'Déjelo fuera.',
    },
    'slots-differ': {
      wrong: 'Su texto para {name} no tiene los mismos {slots} que el nuestro.',
      write: 'Consérvelos, como en: «{value}»',
    },
    'unknown-field': {
      wrong: 'No hay ningún dato llamado «{name}», y no hace nada.',
      write: '¿Quiso decir {suggestion}?',
    },
  },

  values: {
    'is not a phone number': 'no es un número de teléfono',
    'is not one number alone': 'no es un solo número',
    'is neither a US number of ten digits nor one that begins with + and its country':
      'no es un número de Estados Unidos de diez cifras ni empieza con + y su país',
    'cannot be dialled with + as it is written': 'no se puede marcar con + como está escrito',
    'has too few or too many digits to be dialled as it is written':
      'tiene muy pocas o demasiadas cifras para marcarlo como está escrito',
    'one number, such as "972-555-0123", or with + and its country, such as "+44 20 7946 0958"':
      'un número, como "972-555-0123", o con + y su país, como "+44 20 7946 0958"',
    'one number of three to five digits as it is dialled there, such as "112"':
      'un número de tres a cinco cifras como se marca allí, como "112"',
    'one number as it is dialled there, such as ': 'un número como se marca allí, como ',
    ', or with the word to send, such as ': ', o con la palabra que se envía, como ',
    'is not a date': 'no es una fecha',
    'year-month-day, such as "2026-05-01"': 'año-mes-día, como "2026-05-01"',
    'is a day that has not come yet': 'es un día que todavía no llega',
    'the day on which the statements were last checked, such as ':
      'el día en que se revisó por última vez, como ',
    'is before as-of, so it has been checked since': 'es anterior a as-of: ya se revisó después',
    'the day by which it is to be checked next, or leave it out':
      'el día en que toca revisarlo otra vez, o déjelo fuera',
    'has no readable text': 'no tiene texto legible',
    'a name such as "Lakeside Clinic", or leave it out':
      'un nombre como "Lakeside Clinic", o déjelo fuera',
    'and emergency belong together': 'y emergency van juntos',
    'Where nothing else sets crisis-line and emergency, the crisis lines of the United States stay':
      'Donde nada más indica crisis-line y emergency, quedan las líneas de crisis de Estados Unidos',
    'both, such as crisis-line="13 11 14" emergency="000"':
      'los dos, como crisis-line="13 11 14" emergency="000"',
    'is not a level of headings': 'no es un nivel de título',
    'a number from 1 to 6': 'un número del 1 al 6',
    'names health or a treatment, or is too long':
      'habla de salud o de un tratamiento, o es demasiado largo',
    'or a neutral sentence such as "Hello, I would like help with scheduling."':
      'o una frase neutra como "Hola, quisiera ayuda para hacer una cita."',
    'is not known': 'no se conoce',
    ' or "': ' o "',
    ', or leave it out': ', o déjelo fuera',
    'is not JSON with texts by language and id': 'no es JSON con textos por idioma e id',
    'which is not a language with texts': 'que no es un idioma con textos',
    'a sentence': 'una frase',
    'says “': 'dice “',
    'it without a promise, a diagnosis or a superlative':
      'lo mismo sin una promesa, un diagnóstico ni un superlativo',
    'names a part that does not exist': 'nombra una parte que no existe',
    'one or more of ': 'una o más de ',
    ', with blanks or commas between': ', con espacios o comas entre ellas',
    'is not a list of names': 'no es una lista de nombres',
    'is not a name': 'no es un nombre',
    'the id of a <ketamine-practice>': 'el id de un <ketamine-practice>',
    'is not the address of a profile': 'no es la dirección de un perfil',
    'an https address that ends in .json': 'una dirección https que termine en .json',
    'tells a person what they have': 'le dice a alguien qué tiene',
    'tells a person that they are, or are not, a candidate':
      'le dice a alguien si es candidato o no',
    'says that a person qualifies': 'dice que alguien cumple los requisitos',
    'says that a person is eligible': 'dice que alguien es elegible',
    'promises help': 'promete que ayudará',
    'speaks of a cure': 'habla de una cura',
    'guarantees something': 'garantiza algo',
    'calls something proven': 'llama probado a algo',
    'uses “best”': 'usa «el mejor»',
    'denies risk': 'niega los riesgos',
    'claims safety': 'afirma que es seguro',
    'claims approval for this use': 'afirma que este uso está aprobado',
    stigmatises: 'estigmatiza',
    'boasts with a superlative': 'presume con un superlativo',
    'lets patients praise': 'pone elogios de pacientes',
    'sells or hurries': 'vende o apura',
    'gives a percentage': 'da un porcentaje',
    'advises on taking medicine': 'aconseja sobre tomar medicinas',
    'addresses the patient as “tú”': 'trata de «tú» al paciente',
    'offers the 988 option that closed in 2025': 'ofrece la opción del 988 que cerró en 2025',
    'names a price': 'nombra un precio',
    'speaks of being covered': 'habla de cobertura',
    'speaks of tax': 'habla de impuestos',
  },

  forms: {
    standard: {
      name: 'Etiquetas y un script',
      about:
        'La forma habitual. Hasta que carga el script están ahí palabras con el número y la ayuda en crisis; solo en Wix no tienen lugar.',
    },
    readable: {
      name: 'Se lee antes del script',
      about:
        'Es más larga. Los visitantes ven el widget terminado enseguida, también con una conexión lenta.',
    },
    restricted: {
      name: 'Para editores restringidos',
      about: 'Cajas simples que respetan los editores que quitan etiquetas que no conocen.',
    },
    frame: {
      name: 'En un marco',
      about:
        'Para sitios que solo permiten marcos. La página del marco tiene que estar en un espacio web propio.',
    },
    package: {
      name: 'Desde npm',
      about: 'Para sitios que se construyen con código.',
    },
  },

  parts: {
    everything: 'El fragmento',
    script: 'El script, una vez para el sitio',
    widgets: 'Los widgets, donde deben aparecer',
    address: 'URL del servidor',
    tag: 'Nombre de la etiqueta',
    attribute: 'Atributo',
    frame: 'El marco',
    frameAddress: 'La dirección del marco',
    shortcode: 'El shortcode',
    install: 'En la terminal',
    import: 'En su archivo de inicio',
    setup: 'En la configuración',
    markup: 'Donde deben aparecer los widgets',
    style: 'En su hoja de estilos',
    letter: 'El mensaje',
  },

  letter: `Hola:

Por favor ponga estos widgets en nuestro sitio, en la página sobre los tratamientos para los que remitimos:

{snippet}

- Es HTML simple: péguelo donde deben aparecer los widgets, como código y no como texto.
- La versión y su hash son fijos. Nada cambia hasta que cambiemos esa línea.
- Los widgets no envían nada, no guardan nada y no ponen cookies. La única dirección que necesitan es la del script.
- Si hay una política de seguridad (CSP), script-src necesita esa dirección. Nada más.
- Por favor no ponga seguimiento, publicidad ni grabación de sesiones en esta página.

Gracias.`,

  platforms: {
    'wordpress-block': {
      name: 'WordPress, editor de bloques',
      allows:
        'En la mayoría de los sitios, administradores y editores pueden usar etiquetas y scripts. Autores, colaboradores y muchos sitios alojados no: WordPress los quita al guardar.',
      steps: [
        'Abra la página en WordPress y haga clic donde deben aparecer los widgets.',
        'Pulse + y elija «HTML personalizado».',
        'Pegue el fragmento en ese bloque. No lo pegue en un párrafo.',
        'Pulse «Actualizar» o «Publicar», y abra la página en otra pestaña.',
        'Si ve solo palabras, WordPress quitó las etiquetas: elija en el creador «WordPress, con nuestro complemento».',
      ],
    },
    'wordpress-classic': {
      name: 'WordPress, editor clásico',
      allows:
        'La pestaña Visual quita las etiquetas que no conoce, a todos. Las cajas de la forma restringida se quedan. El script lo agrega una vez un administrador.',
      steps: [
        'Pida a un administrador que agregue el script una vez, en el ajuste del tema o de un complemento para código en el pie de página.',
        'Abra la página y elija la pestaña «Texto» (o «Código»), no «Visual».',
        'Pegue los widgets donde deben aparecer. Deje cada uno en su única línea.',
        'Pulse «Actualizar» sin salir de la pestaña Texto, y abra la página en otra pestaña.',
      ],
    },
    'wordpress-plugin': {
      name: 'WordPress, con nuestro complemento',
      allows:
        'Funciona con todos los roles y en ambos editores. Los archivos vienen de su propio sitio.',
      steps: [
        'Pida a un administrador que suba el archivo zip del complemento en Plugins → Añadir nuevo → Subir, y que lo active.',
        'Escriba sus datos una vez, en los ajustes del complemento.',
        'En el editor de bloques pulse + y busque «Ketamine». En el editor clásico pegue un shortcode.',
        'Pulse «Actualizar» y abra la página en otra pestaña.',
      ],
    },
    squarespace: {
      name: 'Squarespace',
      allows:
        'Los bloques de código ejecutan scripts en la mayoría de los planes, pero no en el más bajo.',
      steps: [
        'Abra la página, pulse «Editar» y agregue un bloque del tipo «Código».',
        'Borre lo que tiene y pegue el fragmento. Deje elegido «HTML» y apagado «Mostrar fuente».',
        'Guarde. Mientras edita, Squarespace puede mostrar que los scripts están apagados.',
        'Abra la página en una ventana privada para verla como los visitantes.',
      ],
    },
    wix: {
      name: 'Wix',
      allows:
        'Cada widget va en una caja propia, «Elemento personalizado», por dirección y nombre. Para eso Wix pide un plan de pago con dominio propio.',
      steps: [
        'En el editor pulse «Añadir elementos», luego «Insertar código» y luego «Elemento personalizado».',
        'Pulse «Elegir fuente», elija «URL del servidor» y pegue la dirección.',
        'Pegue el nombre de la etiqueta en «Nombre de la etiqueta».',
        'Pulse «Configurar atributos». Por cada atributo agregue una fila y pegue su nombre y su valor.',
        'Repita esto con cada widget y publique. Haga la caja bastante alta en la vista de computadora y en la de teléfono.',
      ],
    },
    webflow: {
      name: 'Webflow',
      allows:
        'El código propio funciona en el sitio publicado y depende del plan. El diseñador puede no mostrarlo.',
      steps: [
        'Abra la página en el diseñador y arrastre un «Code Embed» a donde deben aparecer los widgets.',
        'Pegue el fragmento y pulse «Save & Close».',
        'Publique y abra la página publicada.',
      ],
    },
    duda: {
      name: 'Duda',
      allows:
        'El widget HTML acepta etiquetas y scripts. Los cambios se ven solo al volver a publicar.',
      steps: [
        'Abra la página y arrastre el widget «HTML» a donde deben aparecer los widgets.',
        'Pegue el fragmento y pulse «Actualizar».',
        'Vuelva a publicar el sitio y abra la página.',
      ],
    },
    'google-sites': {
      name: 'Google Sites',
      allows:
        'Solo marcos. La página del marco necesita un espacio web propio; una red de paquetes no sirve.',
      steps: [
        'Pida a su encargado del sitio que ponga la carpeta «frame» en un espacio web suyo, y escriba su dirección en el paso 4 del creador.',
        'En Google Sites elija «Insertar», luego «Incorporar» y luego «Por URL».',
        'Pegue la dirección y pulse «Insertar».',
        'Arrastre la caja hasta que se vea el widget entero. Ahí un marco no puede crecer solo.',
      ],
    },
    portal: {
      name: 'Un portal de pacientes',
      allows:
        'La mayoría de los portales permite marcos y nada más. Algunos permiten solo un enlace.',
      steps: [
        'Pida a su encargado del sitio que ponga la carpeta «frame» en un espacio web suyo, y escriba su dirección en el paso 4 del creador.',
        'Dé el texto de cada marco a quien administra el portal.',
        'Pida sandbox="allow-scripts allow-popups allow-modals allow-downloads", para que funcionen los enlaces para llamar y enviar un texto, y se pueda imprimir y guardar.',
      ],
    },
    html: {
      name: 'HTML simple',
      allows: 'Todo.',
      steps: [
        'Abra el archivo HTML de la página.',
        'Pegue el fragmento donde deben aparecer los widgets.',
        'Vea que <html lang="en"> o lang="es" diga el idioma de la página.',
        'Guarde, suba el archivo y abra la página.',
      ],
    },
    react: {
      name: 'React',
      allows:
        'React 19 acepta las etiquetas tal cual. Con React 18 use los componentes de ketamine-widgets/react.',
      steps: [
        'Instale el paquete.',
        'Impórtelo una vez en el archivo que inicia su aplicación. Con Next, en un componente de cliente.',
        'Ponga las etiquetas en su JSX.',
        'Para los tipos, agregue "ketamine-widgets/types/react" a types en tsconfig.json.',
      ],
    },
    vue: {
      name: 'Vue',
      allows: 'Las etiquetas funcionan tal cual, si Vue sabe que son elementos personalizados.',
      steps: [
        'Instale el paquete.',
        'Impórtelo una vez en el archivo que inicia su aplicación.',
        'Indique a Vue cuáles son elementos personalizados, en vite.config.js.',
        'Ponga las etiquetas en su plantilla.',
      ],
    },
    angular: {
      name: 'Angular',
      allows:
        'Las etiquetas funcionan tal cual, en componentes con el esquema de elementos personalizados.',
      steps: [
        'Instale el paquete.',
        'Impórtelo una vez en main.ts.',
        'Agregue CUSTOM_ELEMENTS_SCHEMA al componente que muestra los widgets.',
        'Ponga las etiquetas en su plantilla.',
      ],
    },
    svelte: {
      name: 'Svelte',
      allows: 'Las etiquetas funcionan tal cual.',
      steps: [
        'Instale el paquete.',
        'Impórtelo una vez en el script de la página.',
        'Ponga las etiquetas en el marcado.',
      ],
    },
    'web-person': {
      name: 'Enviarlo a mi encargado del sitio',
      allows: 'Recibe todo en un solo mensaje.',
      steps: [
        'Copie el mensaje y envíelo a quien mantiene su sitio.',
        'Pídale que le avise cuando esté en línea, y revise la página en el paso 5 del creador.',
      ],
    },
  },
};
