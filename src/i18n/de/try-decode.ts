import type { Strings } from '../en.ts';

export const tryDecode: Strings['tryDecode'] = {
  decoding: '{file}, {size}, wird dekodiert. Die Seite lässt sich währenddessen benutzen.',
  stop: 'Nicht weiter dekodieren',
  tooManyBytes: '{file}, {size}, wird nicht gezeigt: mehr als 100 MB.',
  unreadable: '{file}, {size}, wird nicht gezeigt: beschädigt oder von einer Art, die diese Seite nicht kennt.',
  tooManyPixels: '{file}, {size}, wird nicht gezeigt: mehr als 40 Millionen Pixel.',
  tooLong: '{file}, {size}, wird nicht gezeigt: Das Dekodieren dauerte länger als eine Minute.',
  notLoaded: '{file}, {size}, wird nicht gezeigt: Der Teil dieser Seite, der es dekodiert, ließ sich nicht laden.',
  stopped: '{file}, {size}, wird nicht gezeigt: Sie haben es angehalten.',
  below: 'Die Datei zum Herunterladen unten enthält es.',
  scaled: 'Gezeigt mit {width} × {height} von {total} × {count} Pixeln. Laden Sie es herunter, um alle zu haben.',
};
