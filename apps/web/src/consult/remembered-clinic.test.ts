import { expect, it } from 'vitest';
import { rememberClinic, rememberedClinic } from './remembered-clinic.ts';

function store(text: string | null = null) {
  const kept = { text };
  return { kept, getItem: () => kept.text, setItem: (_: string, value: string) => void (kept.text = value) };
}

it('remembers what the clinic says of itself', () => {
  const s = store();
  rememberClinic({ name: 'A', country: 'KR', phone: '02-000-0000' }, s);
  expect(rememberedClinic(s)).toEqual({ name: 'A', country: 'KR', phone: '02-000-0000' });
});

it('remembers nothing half written and reads nothing strange', () => {
  const s = store();
  rememberClinic({ country: 'Korea' }, s);
  rememberClinic(undefined, s);
  expect(s.kept.text).toBeNull();
  for (const text of ['{', '7', '{"colour":"red"}']) expect(rememberedClinic(store(text))).toBeUndefined();
});
