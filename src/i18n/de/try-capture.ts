import type { Strings } from '../en.ts';

export const tryCapture: Strings['tryCapture'] = {
  takePicture: 'Ein Bild aufnehmen',
  record: 'Ton aufnehmen',
  camera: 'Kamera',
  recorder: 'Tonaufnahme',
  asksCamera: 'Der Browser fragt, ob diese Seite die Kamera verwenden darf.',
  asksMicrophone: 'Der Browser fragt, ob diese Seite das Mikrofon verwenden darf.',
  stays: 'Nichts davon verlässt diese Seite, bevor Sie senden.',
  take: 'Auslösen',
  stop: 'Anhalten und behalten',
  cancel: 'Abbrechen',
  passed: '{seconds} von höchstens {limit}',
  recording: 'Die Aufnahme läuft.',
  taken: 'Das Bild ist aufgenommen, und die Kamera ist aus.',
  recorded: 'Die Aufnahme ist behalten, und das Mikrofon ist aus.',
  recordedWav: 'Aufgenommen als WAV, {number} Werte je Sekunde zu 16 Bit.',
  compressed: 'Unterwegs hat der Browser sie als {type} verdichtet; dabei gehen die feinsten Einzelheiten verloren.',
  recordedOther: 'Aufgenommen als {type}: Dieser Browser konnte daraus kein WAV machen.',
  notNamed: 'Die Beschreibung nennt {accept}, und das ist {made}: Das Modul kann es vielleicht nicht lesen.',
  cameraDenied:
    'Der Browser lässt diese Seite die Kamera nicht verwenden. Erlauben Sie es in den Einstellungen dieser Website, neben ihrer Adresse, oder wählen Sie eine Datei.',
  microphoneDenied:
    'Der Browser lässt diese Seite das Mikrofon nicht verwenden. Erlauben Sie es in den Einstellungen dieser Website, neben ihrer Adresse, oder wählen Sie eine Datei.',
  noCamera: 'Keine Kamera gefunden. Wählen Sie stattdessen eine Datei.',
  noMicrophone: 'Kein Mikrofon gefunden. Wählen Sie stattdessen eine Datei.',
  cameraBusy:
    'Die Kamera lässt sich nicht verwenden, vielleicht weil ein anderes Programm sie hat. Schließen Sie dieses, oder wählen Sie eine Datei.',
  microphoneBusy:
    'Das Mikrofon lässt sich nicht verwenden, vielleicht weil ein anderes Programm es hat. Schließen Sie dieses, oder wählen Sie eine Datei.',
  cameraFailed: 'Die Kamera ließ sich nicht verwenden ({reason}). Wählen Sie stattdessen eine Datei.',
  microphoneFailed: 'Das Mikrofon ließ sich nicht verwenden ({reason}). Wählen Sie stattdessen eine Datei.',
};
