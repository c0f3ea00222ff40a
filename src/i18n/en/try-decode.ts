/** What the widget says of an answer that takes long to decode. */
export const tryDecode = {
  decoding: 'Decoding {file}, {size}. The page can be used meanwhile.',
  stop: 'Stop decoding',
  tooManyBytes: '{file}, {size}, is not shown: it has more than 100 MB.',
  unreadable: '{file}, {size}, is not shown: it is broken, or of a kind that this page does not know.',
  tooManyPixels: '{file}, {size}, is not shown: it has more than 40 million pixels.',
  tooLong: '{file}, {size}, is not shown: decoding it took longer than a minute.',
  notLoaded: '{file}, {size}, is not shown: the part of this page that decodes it could not be loaded.',
  stopped: '{file}, {size}, is not shown: you stopped it.',
  below: 'The download below has it.',
  scaled: 'Shown at {width} × {height} of its {total} × {count} pixels. Download it for all of them.',
};
