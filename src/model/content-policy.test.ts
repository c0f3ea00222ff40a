import { expect, test } from 'vitest';
import {
  anyEndpointPolicy,
  basePolicy,
  connectPolicy,
  endpointPolicy,
  formatPolicy,
  parsePolicy,
  unionOfPolicies,
} from './content-policy.ts';

test('a site on plain http asks for no upgrade, one on https does', () => {
  expect(basePolicy('http://127.0.0.1:4321')).not.toContain('upgrade-insecure-requests');
  expect(basePolicy('https://market.example.org')).toContain('upgrade-insecure-requests');
});

test('a page that tries an endpoint adds its origin and nothing else of its address', () => {
  expect(endpointPolicy('https://api.example.org:8443/v2/models/?a=b')).toEqual([
    'connect-src https://api.example.org:8443',
    'form-action https://api.example.org:8443',
    'frame-src https://api.example.org:8443',
    'img-src https://api.example.org:8443 blob: data:',
    'media-src blob:',
  ]);
});

test('an address that is none cannot widen a policy', () => {
  expect(() => endpointPolicy("javascript:alert(1) * 'unsafe-inline'")).toThrow('cannot stand in a content policy');
  expect(() => connectPolicy(['https://'])).toThrow('cannot stand in a content policy');
});

test('the page for any endpoint reaches https and this machine', () => {
  expect(anyEndpointPolicy()[0]).toBe('connect-src https: http://127.0.0.1:* http://localhost:*');
});

test('the union allows what any of the policies allows', () => {
  const union = unionOfPolicies([
    parsePolicy("default-src 'none'; connect-src 'self'; frame-src 'none';"),
    parsePolicy("default-src 'none';connect-src 'self' https://a.example.org; frame-src https://a.example.org"),
  ]);
  expect(formatPolicy(union)).toBe(
    "default-src 'none'; connect-src 'self' https://a.example.org; frame-src https://a.example.org",
  );
});
