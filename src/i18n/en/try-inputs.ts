/** What the form says of a file that was chosen. */
export const tryInputs = {
  chosen: 'Chosen: {facts}.',
  preview: 'Preview of {file}',
  pixels: '{width} × {height} pixels',
  unknownKind: 'kind not known',
  cut: 'Only its first lines are shown.',
  noPicture: 'Its name says {type}, but its first bytes are of no picture known here.',
  notAsked: 'This is {type}; the description asks for {accept}.',
  notShown: 'The browser cannot show it. It is sent all the same.',
  turned:
    'Its metadata (EXIF) ask for a turn, as a camera held upright writes it. Programs differ in whether they apply it.',
  remove: 'Remove this file',
  removed: 'No file is chosen.',
  tooLarge: 'Too large to be sent unasked.',
  tooManyPixels:
    'This picture has {width} × {height} pixels, {number} million. The limit is {most} million, above which Pillow, the usual reader of pictures, warns or refuses.',
  tooManyBytes:
    'This file has {size}. The limit is {limit}, the most that a DEEPaaS was seen to take; a proxy before it may take less.',
  refused: 'Too large: choose what to do with it.',
  scale: 'Scale down to {n} pixels',
  scaled:
    'Scaled on your machine so that its longer side has {n} pixels. Detail is lost, and metadata such as place and time are left out. The file on your disk stays as it is.',
  deep: 'It cannot be scaled here: its colours have more than 8 bits, which a browser would drop.',
  moving: 'It cannot be scaled here: it holds several pictures, of which a browser would keep one.',
  other: 'It cannot be made smaller here; use another program for that.',
  notScaled: 'The browser could not scale it ({reason}). Use another program for that.',
  keep: 'Send it all the same',
  kept: 'It will be sent as it is. The endpoint may refuse it.',
};
