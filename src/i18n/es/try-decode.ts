import type { Strings } from '../en.ts';

export const tryDecode: Strings['tryDecode'] = {
  decoding: 'Descodificando {file}, {size}. Mientras tanto se puede usar la página.',
  stop: 'Detener la descodificación',
  tooManyBytes: '{file}, {size}, no se muestra: tiene más de 100 MB.',
  unreadable: '{file}, {size}, no se muestra: está dañado o es de un tipo que esta página no conoce.',
  tooManyPixels: '{file}, {size}, no se muestra: tiene más de 40 millones de píxeles.',
  tooLong: '{file}, {size}, no se muestra: descodificarlo llevó más de un minuto.',
  notLoaded: '{file}, {size}, no se muestra: no se pudo cargar la parte de esta página que lo descodifica.',
  stopped: '{file}, {size}, no se muestra: usted lo detuvo.',
  below: 'La descarga de abajo lo contiene.',
  scaled: 'Se muestra a {width} × {height} de sus {total} × {count} píxeles. Descárguelo para tenerlos todos.',
};
