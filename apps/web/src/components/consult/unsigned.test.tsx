import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATUS_NAMES } from '@plica/face/decide';
import { CAUSE_NAMES, CAUSE_TEXTS } from '@plica/face/explain';
import { OVERRULE, otherVerdict } from './test-support/other-verdict.ts';
import {
  adviceFor,
  LANGUAGES,
  slidesShown,
  stepsShown,
  textsIn,
  type Language,
} from './test-support/shown.tsx';

const PEOPLE = readdirSync(join(import.meta.dirname, '..', '..', '..', '..', '..', 'cases'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

const UNSIGNED = { role: 'coordinator', signed: false } as const;
const statusWords = (language: Language) => Object.values(STATUS_NAMES).map((texts) => texts[language]);

describe('before a signature', () => {
  // Markup holds the words, titles, names for ears and links alike; what is printed is the same markup.
  it.each(PEOPLE.map((id, k) => [id, LANGUAGES[k % 2]!] as const))(
    'the coordinator’s screens of %s do not depend on the verdict (%s)',
    (id, language) => {
      const advice = adviceFor(id);
      const html = stepsShown(advice, UNSIGNED, language);
      expect(stepsShown(otherVerdict(advice), UNSIGNED, language)).toBe(html);
      for (const texts of Object.values(CAUSE_TEXTS)) expect(html).not.toContain(texts[language]);
      const words = textsIn(html);
      for (const status of statusWords(language)) expect(words).not.toContain(status);
    },
  );

  it.each(LANGUAGES)(
    'what the person is shown does not depend on it, whoever turns the pages (%s)',
    (language) => {
      const advice = adviceFor('mini-ideal-45f');
      const html = slidesShown(advice, UNSIGNED, language);
      expect(slidesShown(otherVerdict(advice), UNSIGNED, language)).toBe(html);
      expect(slidesShown(advice, { role: 'surgeon', signed: false }, language)).toBe(html);
      const overruled = { ...UNSIGNED, overrules: [OVERRULE] };
      expect(slidesShown(advice, overruled, language)).toBe(html);
      const words = textsIn(html);
      for (const status of statusWords(language)) expect(words).not.toContain(status);
    },
  );

  it.each(LANGUAGES)('an overrule is not told; the signature opens both judgements (%s)', (language) => {
    const advice = adviceFor('mini-ideal-45f');
    const overruled = { ...UNSIGNED, overrules: [OVERRULE] };
    expect(stepsShown(advice, overruled, language)).toBe(stepsShown(advice, UNSIGNED, language));
    const after = stepsShown(advice, { ...overruled, signed: true }, language);
    for (const told of [OVERRULE.reason, STATUS_NAMES.suited[language], STATUS_NAMES.notNow[language]])
      expect(after).toContain(told);
  });
});

describe.each(LANGUAGES)('to whom what is told, in %s', (language) => {
  const advice = adviceFor('mini-ideal-45f');
  const cause = CAUSE_TEXTS[advice.explanation.mainCause.id][language];

  it('the surgeon sees cause, statuses, rules and shares; the signature opens words alone', () => {
    const surgeon = stepsShown(advice, { role: 'surgeon', signed: false }, language);
    const signed = stepsShown(advice, { role: 'coordinator', signed: true }, language);
    for (const html of [surgeon, signed]) {
      expect(html).toContain(cause);
      expect(textsIn(html)).toContain(STATUS_NAMES.suited[language]);
    }
    expect(surgeon).toMatch(/\d+ ?%/);
    expect(surgeon).toContain('[indication.mini]');
    expect(signed).not.toContain('[indication.mini]');
    expect(signed).not.toContain(CAUSE_NAMES.unknown[language]);
  });

  it('signs that need action come before everything in every view', () => {
    const flagged = adviceFor('signs-suicidal-first-49f');
    const first = flagged.decision.redFlags[0]!.action[language];
    for (const role of ['coordinator', 'surgeon'] as const) {
      const html = stepsShown(flagged, { role, signed: false }, language);
      expect(html.indexOf(first)).toBeGreaterThan(-1);
      expect(html.indexOf(first)).toBeLessThan(html.indexOf('id="paper-why"'));
    }
    const slides = slidesShown(flagged, UNSIGNED, language);
    expect(slides.indexOf(first)).toBeLessThan(slides.indexOf('<h1', slides.indexOf('<h1') + 1));
  });

  it('names neither the case nor the answers to the questions on distress', () => {
    const html = slidesShown(
      adviceFor('distress-not-talked-over-37f'),
      { role: 'coordinator', signed: true },
      language,
    );
    expect(html).not.toContain('Label of the clinic');
    expect(html).not.toContain(language === 'en' ? 'istress' : '심리적 고통');
  });
});
