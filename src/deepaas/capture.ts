import type { FileControl } from './field.ts';

/** What a reader's own machine can make a file with. */
export type Capture = 'camera' | 'microphone';

const PICTURE = ['image/*', '.jpg', '.jpeg', '.png', '.webp', '.bmp'];
const SOUND = ['audio/*', '.wav', '.mp3', '.flac', '.ogg'];

/** What is offered beside a file control: a camera where it takes pictures, a microphone where it takes sound. */
export function capturesFor({ accept }: FileControl): Capture[] {
  const takes = (kinds: readonly string[]): boolean => accept.some((one) => kinds.includes(one));
  return [...(takes(PICTURE) ? (['camera'] as const) : []), ...(takes(SOUND) ? (['microphone'] as const) : [])];
}

/** The type of a picture from the camera: JPEG, unless extensions are named and only PNG is among them. */
export function pictureType(accept: readonly string[]): 'image/jpeg' | 'image/png' {
  const isOnlyPng = accept.includes('.png') && !accept.includes('.jpg') && !accept.includes('.jpeg');
  return isOnlyPng ? 'image/png' : 'image/jpeg';
}

/** The extensions that a description names, where that of a made file is not among them. */
export function otherExtensions(accept: readonly string[], made: readonly string[]): readonly string[] {
  const named = accept.filter((one) => one.startsWith('.'));
  return named.some((extension) => made.includes(extension)) ? [] : named;
}
