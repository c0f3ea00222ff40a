import type { Strings } from '../en.ts';

export const tryInputs: Strings['tryInputs'] = {
  chosen: 'Elegido: {facts}.',
  preview: 'Vista previa de {file}',
  pixels: '{width} × {height} píxeles',
  unknownKind: 'tipo desconocido',
  cut: 'Solo se muestran sus primeras líneas.',
  noPicture: 'Su nombre dice {type}, pero sus primeros bytes no son de ninguna imagen que se conozca aquí.',
  notAsked: 'Esto es {type}; la descripción pide {accept}.',
  notShown: 'El navegador no puede mostrarlo. Se envía de todos modos.',
  turned:
    'Sus metadatos (EXIF) piden un giro, como los escribe una cámara en vertical. No todos los programas lo aplican.',
  remove: 'Quitar este archivo',
  removed: 'No hay ningún archivo elegido.',
  tooLarge: 'Demasiado grande para enviarlo sin preguntar.',
  tooManyPixels:
    'Esta imagen tiene {width} × {height} píxeles, {number} millones. El límite es de {most} millones; por encima de él, Pillow, el lector de imágenes habitual, avisa o se niega.',
  tooManyBytes:
    'Este archivo tiene {size}. El límite es de {limit}, lo más que se ha visto aceptar a un DEEPaaS; un proxy anterior puede aceptar menos.',
  refused: 'Demasiado grande: elija qué hacer con él.',
  scale: 'Reducir a {n} píxeles',
  scaled:
    'Reducida en su máquina para que su lado más largo tenga {n} píxeles. Se pierde detalle, y se dejan fuera metadatos como el lugar y la hora. El archivo de su disco queda como está.',
  deep: 'Aquí no se puede reducir: sus colores tienen más de 8 bits, que un navegador perdería.',
  moving: 'Aquí no se puede reducir: contiene varias imágenes, de las que un navegador conservaría una.',
  other: 'Aquí no se puede hacer más pequeño; use otro programa para ello.',
  notScaled: 'El navegador no pudo reducirla ({reason}). Use otro programa para ello.',
  keep: 'Enviarlo de todos modos',
  kept: 'Se enviará tal como está. El servicio puede rechazarlo.',
};
