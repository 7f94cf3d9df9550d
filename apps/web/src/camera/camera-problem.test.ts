import { expect, it } from 'vitest';
import { problemBefore, problemOf } from './camera-problem.ts';

it('names an insecure address before a missing camera', () => {
  expect(problemBefore({ isSecureContext: false, hasMediaDevices: false })).toBe('insecure');
  expect(problemBefore({ isSecureContext: true, hasMediaDevices: false })).toBe('unsupported');
  expect(problemBefore({ isSecureContext: true, hasMediaDevices: true })).toBeNull();
});

it('tells denied, missing and busy cameras apart', () => {
  expect(problemOf(new DOMException('', 'NotAllowedError'))).toBe('denied');
  expect(problemOf(new DOMException('', 'NotFoundError'))).toBe('none');
  expect(problemOf(new DOMException('', 'NotReadableError'))).toBe('busy');
  expect(problemOf(new Error('?'))).toBe('failed');
  expect(problemOf(undefined)).toBe('failed');
});
