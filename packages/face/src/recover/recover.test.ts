import { describe, expect, it } from 'vitest';
import { SOURCES, caseSchema, type Case } from '../case/index.ts';
import { wordingFor } from '../plan/index.ts';
import { adjunctsFor, callInstruction, EMERGENCY_SOURCE, expectedCourse, WARNING_SIGNS } from './index.ts';
import { ADJUNCTS } from './knowledge/adjuncts.ts';

const makeCase = (parts: object = {}): Case =>
  caseSchema.parse({
    schema: 'plica.case/1',
    asOf: '2026-11-22',
    person: { birthDate: '1978-03-02' },
    ...parts,
  });

const { rows, ranges, notice, driver } = expectedCourse();

describe('expectedCourse', () => {
  it('RC1 runs from the day itself to a year without overlap', () => {
    expect(rows[0]!.fromDay).toBe(0);
    expect(rows.at(-1)!.toDay).toBe(365);
    rows.forEach((row, i) => {
      expect(row.toDay).toBeGreaterThanOrEqual(row.fromDay);
      if (i) expect(row.fromDay).toBeGreaterThan(rows[i - 1]!.toDay);
    });
  });

  it('RC2 gives patients recalled times only as "often" or "about", beside the notice', () => {
    expect(notice.en).toContain('figures of experience, not measured here');
    expect(notice.ko).toContain('경험에서 나온 수치');
    for (const { id, mini, full } of [...rows, ...ranges])
      for (const statement of [mini, full]) {
        if (!['recalled', 'uncertain'].includes(statement.mark)) continue;
        const words = wordingFor(statement, 'patient')!;
        expect(words.en, id).not.toMatch(/\d/);
        expect(words.en, id).toMatch(/often|about|usually/i);
        expect(words.ko, id).toMatch(/흔히|흔합니다|약 |무렵|대개|쯤/);
      }
  });

  it('RC2 does not put short recovery down to the short cut', () => {
    expect(driver.text.en).toContain('does not make swelling small');
  });
});

describe('warning signs', () => {
  it('RC3 puts thoughts of suicide first, then by urgency', () => {
    expect(WARNING_SIGNS[0]!.id).toBe('suicidalThoughts');
    const order = ['crisis', 'emergency', 'sameDay', 'within24Hours'];
    const ranks = WARNING_SIGNS.map((w) => order.indexOf(w.urgency));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('RC3 never reassures', () => {
    for (const { sign, action } of WARNING_SIGNS) {
      expect(`${sign.en} ${action.en}`).not.toMatch(/normal|harmless|usually|don't worry|no need to|rare|%/i);
      expect(`${sign.ko} ${action.ko}`).not.toMatch(/정상|괜찮|걱정|드뭅니다|대부분|%/);
    }
  });

  it('RC4 names the numbers of the country, and in Korea that 112 is the police', () => {
    expect(callInstruction('KR', 'emergency').en).toBe('Call 119. In Korea 112 is the police.');
    expect(callInstruction('kr', 'crisis').ko).toBe('109에 전화하고, 위험하면 119에 전화하십시오.');
    expect(callInstruction('DE', 'emergency').ko).toBe('112에 전화하십시오.');
    expect(callInstruction('US', 'crisis').en).toBe('Call 988. In danger call 911.');
  });

  it('RC4 guesses no number for an unknown country', () => {
    for (const country of [undefined, 'JP'])
      for (const urgency of ['emergency', 'crisis'] as const)
        for (const number of urgency === 'crisis' ? ['109', '988', '119', '911'] : ['119', '112', '911'])
          expect(callInstruction(country, urgency).en).toContain(number);
  });
});

describe('adjuncts', () => {
  it('RC5 names what was and was not shown for each, and calls none necessary', () => {
    expect(ADJUNCTS.map((a) => a.id)).toEqual(['led', 'hairInjections', 'minoxidil']);
    const text = JSON.stringify(ADJUNCTS);
    expect(text).toContain('no controlled trial was found');
    expect(text).toContain('No trial was found for hair lost after a facelift');
    expect(text).not.toMatch(/necessary|must be taken|needed for/i);
    for (const adjunct of ADJUNCTS) expect(adjunct.evidence.length).toBeGreaterThan(0);
  });

  it('RC6 brings a caution when its reason is recorded, and only then', () => {
    const cautions = (parts: object) =>
      adjunctsFor(makeCase(parts)).flatMap((a) => a.cautions.map((c) => c.id));
    expect(cautions({})).toEqual([]);
    expect(cautions({ history: { medicines: { lightSensitising: 'unknown' } } })).toEqual([]);
    expect(cautions({ history: { illness: { lupusOrLightSensitive: true } } })).toEqual([
      'led.lightSensitive',
    ]);
    expect(cautions({ history: { medicines: { lightSensitising: true } } })).toEqual(['led.lightSensitive']);
    expect(cautions({ history: { illness: { cancerAtSite: 'suspected' } } })).toEqual(['led.cancer']);
    expect(cautions({ person: { birthDate: '1990-01-01', pregnant: true } })).toEqual([
      'minoxidil.pregnancy',
    ]);
  });

  it('RC7 names existing sources and both languages, and keeps unverified numbers from patients', () => {
    const statements = [
      ...rows.flatMap((r) => [r.mini, r.full]),
      ...ranges.flatMap((r) => [r.mini, r.full]),
      driver,
      ...ADJUNCTS.flatMap((a) => [...a.evidence, a.verdict, ...a.cautions.map((c) => c.statement)]),
    ];
    for (const statement of statements) {
      expect(SOURCES[statement.source]).toBeDefined();
      expect(statement.text.ko).toMatch(/[가-힣]|^\d/);
      if (['recalled', 'uncertain', 'chosen'].includes(statement.mark))
        expect(wordingFor(statement, 'patient')!.en).not.toMatch(/\d/);
    }
    expect(SOURCES[EMERGENCY_SOURCE]).toBeDefined();
    for (const { source } of WARNING_SIGNS) expect(SOURCES[source]).toBeDefined();
  });
});
