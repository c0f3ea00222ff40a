import type { Strings } from '../en.ts';

export const tryCapture: Strings['tryCapture'] = {
  takePicture: 'Tomar una imagen',
  record: 'Grabar sonido',
  camera: 'Cámara',
  recorder: 'Grabadora',
  asksCamera: 'El navegador pregunta si esta página puede usar la cámara.',
  asksMicrophone: 'El navegador pregunta si esta página puede usar el micrófono.',
  stays: 'Nada de ello sale de esta página antes de que usted envíe.',
  take: 'Disparar',
  stop: 'Parar y conservar',
  cancel: 'Cancelar',
  passed: '{seconds} de {limit} como máximo',
  recording: 'Se está grabando.',
  taken: 'La imagen está tomada y la cámara está apagada.',
  recorded: 'La grabación se conserva y el micrófono está apagado.',
  recordedWav: 'Grabado como WAV, {number} muestras por segundo de 16 bits.',
  compressed: 'Por el camino el navegador lo comprimió como {type}, con lo que se pierde el detalle más fino.',
  recordedOther: 'Grabado como {type}: este navegador no pudo convertirlo en WAV.',
  notNamed: 'La descripción nombra {accept}, y esto es {made}: puede que el módulo no sepa leerlo.',
  cameraDenied:
    'El navegador no deja que esta página use la cámara. Permítalo en los ajustes de este sitio, junto a su dirección, o elija un archivo.',
  microphoneDenied:
    'El navegador no deja que esta página use el micrófono. Permítalo en los ajustes de este sitio, junto a su dirección, o elija un archivo.',
  noCamera: 'No se encontró ninguna cámara. Elija un archivo en su lugar.',
  noMicrophone: 'No se encontró ningún micrófono. Elija un archivo en su lugar.',
  cameraBusy: 'No se puede usar la cámara, quizá porque la tiene otro programa. Ciérrelo o elija un archivo.',
  microphoneBusy: 'No se puede usar el micrófono, quizá porque lo tiene otro programa. Ciérrelo o elija un archivo.',
  cameraFailed: 'No se pudo usar la cámara ({reason}). Elija un archivo en su lugar.',
  microphoneFailed: 'No se pudo usar el micrófono ({reason}). Elija un archivo en su lugar.',
};
