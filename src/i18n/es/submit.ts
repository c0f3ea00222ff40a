import type { Strings } from '../en.ts';

export const submit: Strings['submit'] = {
  title: 'Proponer un módulo',
  describes:
    'Pegue la dirección de un repositorio: se lee, se rellena y se comprueba en su navegador, y la pull request se abre desde su propia cuenta.',
  sheet: 'Propuesta',
  lede: 'Pegue la dirección de su repositorio. La página lo lee, rellena la entrada y la comprueba. Aquí no hay que iniciar sesión ni interviene ningún bot: la pull request se abre desde su propia cuenta. Su navegador pregunta directamente a GitHub, y a nosotros no se nos envía nada.',
  inEnglish: 'Los módulos se describen en inglés; también están en inglés los hallazgos y la propuesta.',
  address: 'Repositorio en GitHub',
  read: 'Leerlo',
  check: 'Revisar lo que se ha leído',
  change: 'Cambie lo que no sea correcto. Un valor cambiado lleva la marca «declarado aquí».',
  restored: 'Se han recuperado los cambios de una visita anterior.',
  afresh: 'Empezar de nuevo',
  kinds: {
    service: 'Ya entrenado para una tarea.',
    model: 'Se entrena con datos propios.',
    tool: 'Un programa que ayuda en el trabajo: anotación, aprendizaje federado, desarrollo.',
  },
  adds: 'Lo que añadirá la pull request',
  entry: 'La entrada',
  download: 'Descargar',
  metadata: 'Metadatos para su propio repositorio',
  metadataWhy:
    'Su repositorio no tiene archivo de metadatos. Con este, la descripción del módulo se cambia allí, cuando se quiera, sin volver a pedir nada aquí. Antes, rellene lo que esté vacío.',
  metadataFile: 'El archivo de metadatos',
  metadataAdd: 'Añadirlo a su repositorio',
  findings: 'Hallazgos',
  fix: 'Corrección',
  rule: 'Regla',
  preview: 'Vista previa de la ficha',
  ways: {
    title: 'Tres caminos',
    page: 'En esta página',
    pageHow:
      'El formulario de arriba lee un repositorio de GitHub y termina en la página de GitHub para un archivo nuevo. Necesita JavaScript. Sin él, abra {newFile}, póngale el nombre {file} y escriba las dos líneas de abajo; las comprobaciones de la pull request dicen el resto.',
    newFile: 'la página de GitHub para un archivo nuevo',
    smallest: 'La entrada más pequeña',
    command: 'En la línea de órdenes',
    commandHow: 'Lee el repositorio con git, hace como mucho seis preguntas, escribe la entrada y la comprueba.',
    commands: 'Órdenes',
    form: 'Con un formulario, sin git',
    formHow: 'Rellene {issue}. Allí responden las mismas reglas, y después una persona propone la entrada.',
    issue: 'una incidencia en GitHub',
    next: 'Lo que ocurre después y lo que el repositorio debería tener: {guide}.',
    guide: 'guía para autores',
  },
};
