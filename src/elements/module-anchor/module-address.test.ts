import { expect, test } from 'vitest';
import { moduleAddress } from './module-address.ts';

test('a fragment that names a module leads to what its page tells of its state', () => {
  expect(moduleAddress('#crab-finder', '/m/')).toBe('/m/modules/crab-finder/#evidence');
  expect(moduleAddress('#U-Net.2', '/')).toBe('/modules/U-Net.2/#evidence');
});

test('what can name no module leads nowhere', () => {
  const fragments = ['', '#', '#..', '#a/b', '#a%2Fb', '#:~:text=x', '#//x.example'];
  expect(fragments.map((fragment) => moduleAddress(fragment, '/'))).toEqual(fragments.map(() => undefined));
});
