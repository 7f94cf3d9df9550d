import { expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import { asked, openQuestions } from './asked.ts';
import { GROUPS } from './index.ts';

const group = (id: string) => GROUPS.story.find((g) => g.id === id)!;
const paths = (id: string, answers: Draft, role: 'coordinator' | 'surgeon' = 'coordinator'): string[] =>
  asked(group(id), { answers, unread: {} }, role).map(({ path }) => path);

it('a question that depends on another appears with it', () => {
  expect(paths('medicines', {})).not.toContain('history.medicines.isotretinoinLastOn');
  expect(paths('medicines', { history: { medicines: { isotretinoin: 'past' } } })).toContain(
    'history.medicines.isotretinoinLastOn',
  );
  expect(paths('person', { person: { sex: 'male' } })).not.toContain('person.pregnant');
  expect(paths('person', {})).toContain('person.pregnant');
});

it('an answer that is there stays in sight, whatever its condition and the reader', () => {
  expect(paths('person', { person: { sex: 'male', pregnant: false } })).toContain('person.pregnant');
  expect(paths('screening', { screening: { ableToConsent: true } })).toContain('screening.ableToConsent');
  expect(paths('screening', {})).not.toContain('screening.ableToConsent');
  expect(paths('screening', {}, 'surgeon')).toContain('screening.ableToConsent');
});

it('what was typed and not read counts as answered: nobody is sent there as if it were empty', () => {
  const open = openQuestions(asked(group('wishes'), { answers: {}, unread: {} }, 'coordinator'), {
    answers: { wishes: { cut: 'unknown' } },
    unread: { 'wishes.maxDowntimeDays': 'ten' },
  }).map(({ path }) => path);
  expect(open).not.toContain('wishes.cut');
  expect(open).not.toContain('wishes.maxDowntimeDays');
  expect(open).toContain('wishes.longevity');
});
