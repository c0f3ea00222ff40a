import type { Strings } from '../en.ts';

export const tryInputs: Strings['tryInputs'] = {
  chosen: 'Gewählt: {facts}.',
  preview: 'Vorschau von {file}',
  pixels: '{width} × {height} Pixel',
  unknownKind: 'Art unbekannt',
  cut: 'Nur die ersten Zeilen werden gezeigt.',
  noPicture: 'Der Name sagt {type}, aber die ersten Bytes gehören zu keinem hier bekannten Bild.',
  notAsked: 'Das ist {type}; die Beschreibung verlangt {accept}.',
  notShown: 'Der Browser kann die Datei nicht zeigen. Gesendet wird sie trotzdem.',
  turned:
    'Ihre Metadaten (EXIF) verlangen eine Drehung, wie eine hochkant gehaltene Kamera sie schreibt. Nicht alle Programme wenden sie an.',
  remove: 'Diese Datei entfernen',
  removed: 'Keine Datei ist gewählt.',
  tooLarge: 'Zu groß, um ungefragt gesendet zu werden.',
  tooManyPixels:
    'Dieses Bild hat {width} × {height} Pixel, {number} Millionen. Die Grenze liegt bei {most} Millionen; darüber warnt oder verweigert Pillow, der übliche Leser von Bildern.',
  tooManyBytes:
    'Diese Datei hat {size}. Die Grenze liegt bei {limit}, dem Meisten, was ein DEEPaaS je annahm; ein Proxy davor nimmt vielleicht weniger an.',
  refused: 'Zu groß: Wählen Sie, was damit geschehen soll.',
  scale: 'Auf {n} Pixel verkleinern',
  scaled:
    'Auf Ihrem Rechner so verkleinert, dass die längere Seite {n} Pixel hat. Einzelheiten gehen verloren, und Metadaten wie Ort und Zeit fallen weg. Die Datei auf Ihrer Festplatte bleibt, wie sie ist.',
  deep: 'Sie lässt sich hier nicht verkleinern: Ihre Farben haben mehr als 8 Bit, die ein Browser verlöre.',
  moving: 'Sie lässt sich hier nicht verkleinern: Sie enthält mehrere Bilder, von denen ein Browser eines behielte.',
  other: 'Sie lässt sich hier nicht verkleinern; verwenden Sie dafür ein anderes Programm.',
  notScaled: 'Der Browser konnte sie nicht verkleinern ({reason}). Verwenden Sie dafür ein anderes Programm.',
  keep: 'Trotzdem senden',
  kept: 'Sie wird gesendet, wie sie ist. Der Endpunkt weist sie vielleicht ab.',
};
