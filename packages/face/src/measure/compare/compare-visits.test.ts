import fc from 'fast-check';
import { minimumDetectableChange95, seededRandom } from '@plica/core/inference';
import { describe, expect, test } from 'vitest';
import type { PhotoMeasurement } from '../photo-measurement.ts';
import { withOwnRepeats } from '../repeats/index.ts';
import { compareVisits } from './compare-visits.ts';
import { comparisonSchema, type Change, type Comparison } from './comparison.ts';
import { madeRecord, normal, type MadePhoto } from './test-support/made-record.ts';
import { NO_CHANGE, simulateNoChange } from './test-support/simulate-no-change.ts';

const change = (c: Comparison, id: string, side = 'right'): Change =>
  c.changes.find((x) => x.id === id && x.side === side)!;

/** Photographs whose values stray by whole errors, and whose pose and light stray within the limits or beyond. */
const arbitraryPhoto = fc.record({
  pxPerMm63: fc.double({ min: 1.5, max: 6, noNaN: true }),
  pitchDeg: fc.double({ min: -6, max: 6, noNaN: true }),
  yawDeg: fc.double({ min: -5, max: 5, noNaN: true }),
  smile: fc.double({ min: 0, max: 1, noNaN: true }),
  unscaled: fc.boolean(),
  seed: fc.integer(),
});
const arbitraryVisit = fc.array(arbitraryPhoto, { minLength: 1, maxLength: 4 }).map((photos) =>
  photos.map(({ seed, ...photo }, i): PhotoMeasurement => {
    const random = seededRandom(seed);
    const noise = new Map<string, number>();
    return madeRecord({
      ...photo,
      file: `${i}.jpg`,
      shift: (id, side) => {
        const key = id + side;
        if (!noise.has(key)) noise.set(key, 3 * normal(random));
        return noise.get(key)!;
      },
    });
  }),
);

describe('CM1 no change is claimed where there is none', () => {
  test('CM1 a set compared with itself never claims a change', () => {
    fc.assert(
      fc.property(arbitraryVisit, (visit) => {
        const c = compareVisits(visit, visit);
        expect(c.summary.beyondError).toBe(0);
        for (const one of c.changes) expect(['noChange', 'refused']).toContain(one.verdict);
      }),
      { numRuns: 40 },
    );
  });

  // 5 % nominal; 2000 comparisons of three measures leave about 1 % (two standard errors) to chance.
  test.each(NO_CHANGE)('CM1 noise within the error claims change in at most 5 %: $what', (people) => {
    const { claimed, compared } = simulateNoChange(people, 2000);
    expect(compared).toBe(6000);
    expect(claimed / compared).toBeLessThanOrEqual(0.06);
  });
});

test('CM2 swapping before and after flips every sign and nothing else', () => {
  const opposite = { higher: 'lower', lower: 'higher', noChange: 'noChange', refused: 'refused' } as const;
  fc.assert(
    fc.property(arbitraryVisit, arbitraryVisit, (a, b) => {
      const [forth, back] = [compareVisits(a, b), compareVisits(b, a)];
      expect(back.changes).toHaveLength(forth.changes.length);
      forth.changes.forEach((c, i) => {
        const d = back.changes[i]!;
        expect([d.id, d.side, d.unit, d.verdict]).toEqual([c.id, c.side, c.unit, opposite[c.verdict]]);
        expect(d.standsAmongAll).toBe(c.standsAmongAll);
        if (c.change === null) expect(d.change).toBeNull();
        else {
          expect(d.change).toBeCloseTo(-c.change, 12);
          expect(d.mdc95).toBeCloseTo(c.mdc95!, 12);
        }
      });
    }),
    { numRuns: 40 },
  );
});

test('CM3 the order of the records does not matter, nor do copies', () => {
  fc.assert(
    fc.property(arbitraryVisit, arbitraryVisit, (a, b) => {
      const there = compareVisits(a, b);
      expect(compareVisits([...a].reverse(), [...b].reverse())).toEqual(there);
      expect(compareVisits([...a, a[0]!], b)).toEqual(there);
      expect(comparisonSchema.parse(JSON.parse(JSON.stringify(there)))).toEqual(there);
    }),
    { numRuns: 40 },
  );
});

describe('CM4 what is beyond measurement error', () => {
  test.each(['nasolabial.depth', 'eye.mrd1', 'mouthCorner.heightRatio'])(
    'CM4 MDC95 is 1.96 x root 2 x sd: %s',
    (id) => {
      const c = change(compareVisits([madeRecord()], [madeRecord({ shift: () => 1 })]), id);
      expect(c.mdc95).toBeCloseTo(minimumDetectableChange95(c.before!.sd), 10);
    },
  );

  test.each([
    [2.7, 'noChange'],
    [2.8, 'higher'],
    [-2.7, 'noChange'],
    [-2.8, 'lower'],
  ])('CM4 a change of %f errors: %s', (errors, verdict) => {
    const c = compareVisits([madeRecord()], [madeRecord({ shift: () => errors })]);
    for (const one of c.changes) expect(one.verdict, one.id).toBe(verdict);
    expect(c.summary.beyondError).toBe(verdict === 'noChange' ? 0 : c.changes.length);
  });

  test('CM4 says what a change means, in both languages, with its size and the error', () => {
    const after = [madeRecord({ shift: () => 6 })];
    const en = change(compareVisits([madeRecord()], after), 'mouthCorner.droop').message;
    const ko = change(compareVisits([madeRecord()], after, { language: 'ko' }), 'mouthCorner.droop').message;
    expect(en).toMatch(/the mouth corner is lower: \+\d\.\d mm, more than measurement error \(\d\.\d mm\)/);
    expect(ko).toMatch(/입꼬리가 더 내려갔습니다: \+\d\.\dmm, 측정 오차\(\d\.\dmm\)보다 큰 변화/);
    expect(change(compareVisits(after, after), 'eye.mrd1').message).toContain(
      'no change beyond measurement error',
    );
  });

  test('CM4 marks what stands among all comparisons', () => {
    const one = compareVisits([madeRecord()], [madeRecord({ shift: (id) => (id === 'eye.mrd1' ? 2.9 : 0) })]);
    expect(change(one, 'eye.mrd1')).toMatchObject({ verdict: 'higher', standsAmongAll: false });
    const large = compareVisits([madeRecord()], [madeRecord({ shift: (id) => (id === 'eye.mrd1' ? 6 : 0) })]);
    expect(change(large, 'eye.mrd1')).toMatchObject({ verdict: 'higher', standsAmongAll: true });
    expect(one.summary.expectedByChance).toBeCloseTo(0.05 * one.summary.compared, 12);
  });
});

describe('CM5 photographs that do not match are refused with number and limit', () => {
  const against = (photo: MadePhoto, id: string): Change =>
    change(compareVisits([madeRecord()], [madeRecord(photo)]), id);

  test.each([
    ['match.pitch', { pitchDeg: 3.5 }, 'eye.mrd1'],
    ['match.yaw', { yawDeg: 3.5 }, 'jaw.notch'],
    ['match.smile', { smile: 0.5 }, 'mouthCorner.droop'],
    ['match.mouthOpen', { mouthOpeningMm63: 1.5 }, 'nasolabial.depth'],
    [
      'match.sideLight',
      { picture: { sideLightLog: 0.5, heightLightLog: 0.1, edgeWidthMm63: 1 } },
      'nasolabial.depth',
    ],
    [
      'match.heightLight',
      { picture: { sideLightLog: 0, heightLightLog: 0.6, edgeWidthMm63: 1 } },
      'lidCheek.groove',
    ],
    ['match.resolution', { pxPerMm63: 2 }, 'skin.cheekLines'],
    [
      'match.sharpness',
      { picture: { sideLightLog: 0, heightLightLog: 0.1, edgeWidthMm63: 1.6 } },
      'skin.crowsFeet',
    ],
  ] as const)('CM5 %s', (code, photo, id) => {
    const c = against(photo, id);
    expect(c).toMatchObject({ verdict: 'refused', change: null, mdc95: null });
    const found = c.reasons.find((r) => r.code === code)!;
    expect(found.severity).toBe('block');
    expect(found.value).toBeGreaterThan(found.limit!);
    expect(c.before).not.toBeNull();
  });

  test('CM5 another camera distance refuses lengths, where the files tell it', () => {
    const near = compareVisits([madeRecord({ focalLength35Mm: 85 })], [madeRecord({ focalLength35Mm: 26 })]);
    expect(change(near, 'eye.mrd1').reasons.map((r) => r.code)).toContain('match.distance');
    const untold = compareVisits([madeRecord()], [madeRecord()]);
    expect(untold.reasons.map((r) => r.code)).toContain('match.distanceUnchecked');
  });

  test('CM5 light leaves the lids alone, a smile leaves the brow alone', () => {
    const dark = { sideLightLog: 1, heightLightLog: 0.1, edgeWidthMm63: 1 };
    expect(against({ picture: dark }, 'eye.mrd1').verdict).toBe('noChange');
    expect(against({ smile: 0.9 }, 'brow.lidDistance').verdict).toBe('noChange');
  });

  test('CM5 one photograph in the same pose is enough, the others are left out', () => {
    const after = [madeRecord({ pitchDeg: 9 }), madeRecord({ pitchDeg: 2, file: 'b.jpg', shift: () => 0.1 })];
    expect(change(compareVisits([madeRecord()], after), 'eye.mrd1')).toMatchObject({
      verdict: 'noChange',
      after: { photographs: 1 },
    });
  });

  test('CM5 what was blocked stays blocked and says why', () => {
    const smiling = madeRecord({ blocked: (id) => id.startsWith('mouth') });
    smiling.problems = [
      {
        code: 'expression.smile',
        severity: 'block',
        blocks: ['mouthCorner.droop'],
        message: 'smiles',
        value: 1,
        limit: 0.5,
      },
    ];
    const c = change(compareVisits([madeRecord()], [smiling]), 'mouthCorner.droop');
    expect(c).toMatchObject({ verdict: 'refused', reasons: [{ code: 'expression.smile', visit: 'after' }] });
  });

  test('CM5 views and postures are not mixed', () => {
    const codes = (c: Comparison): string[] => c.reasons.map((r) => r.code);
    expect(codes(compareVisits([madeRecord()], [madeRecord({ view: 'obliqueLeft' })]))).toContain(
      'visit.viewMissing',
    );
    const lying = compareVisits([madeRecord()], [madeRecord({ posture: 'supine' })]);
    expect(codes(lying)).toContain('visit.posture');
    expect(lying.changes).toEqual([]);
  });
});

describe('CM6 one scale for both visits', () => {
  test('CM6 a visible iris that shrank by 5 % does not stretch the lengths', () => {
    const young = madeRecord({ scale: { source: 'iris', sd: 0.01, eyeDistanceMm: 62 } });
    const old = madeRecord({ scale: { source: 'iris', sd: 0.01, eyeDistanceMm: 65 }, pxPerMm63: 4 });
    const c = compareVisits([young], [old]);
    expect(c.scale).toMatchObject({ eyeDistanceMm: 63.5, source: 'iris' });
    expect(change(c, 'brow.lidDistance').change).toBeCloseTo(0, 10);
    expect(change(c, 'brow.lidDistance').unit).toBe('mm');
  });

  test('CM6 scales that disagree, or none, give shares of the eye distance and never mm or px', () => {
    const unlike = compareVisits(
      [madeRecord({ scale: { source: 'marker', sd: 0.003, eyeDistanceMm: 60 } })],
      [madeRecord({ scale: { source: 'marker', sd: 0.003, eyeDistanceMm: 66 } })],
    );
    expect(unlike.scale).toBeNull();
    expect(unlike.reasons.map((r) => r.code)).toContain('scale.unlike');
    const none = compareVisits(
      [madeRecord({ unscaled: true })],
      [madeRecord({ unscaled: true, pxPerMm63: 5 })],
    );
    for (const c of [...unlike.changes, ...none.changes]) expect(c.unit).not.toMatch(/mm|px/);
    expect(change(none, 'eye.mrd1').change).toBeCloseTo(0, 10);
  });

  test('CM6 a scale locked before is used for both visits', () => {
    const c = compareVisits([madeRecord()], [madeRecord({ unscaled: true })], {
      lockedEyeDistance: { eyeDistanceMm: 60, sd: 0.6 },
    });
    expect(c.scale).toMatchObject({ eyeDistanceMm: 60, source: 'locked' });
    expect(change(c, 'eye.mrd1').before!.value).toBeCloseTo((5 * 60) / 63, 6);
  });

  test('CM6 the error of the scale cannot make a change', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.3, noNaN: true }), (relative) => {
        const loose = (shift: number): PhotoMeasurement =>
          madeRecord({ scale: { source: 'iris', sd: relative / 3 }, shift: () => shift });
        const c = compareVisits([loose(0)], [loose(2.5)]);
        for (const one of c.changes) expect(one.verdict).toBe('noChange');
      }),
      { numRuns: 30 },
    );
  });

  test('CM6 at an angle: mm by a marker, else shares of the eye distance, never both', () => {
    const oblique = (pxPerMm63: number, marker: boolean): PhotoMeasurement => {
      const record = madeRecord({ view: 'obliqueLeft', pxPerMm63, unscaled: !marker });
      const unit = marker ? 1 : pxPerMm63;
      const jowl = { side: 'left', sdBasis: 'rendered-heads', quality: 'good' } as const;
      return {
        ...record,
        ...(marker ? { scale: { mmPerPx: 1 / pxPerMm63, sd: 0.002, source: 'marker' } } : {}),
        measures: [
          { ...jowl, id: 'jowl.descent', unit: marker ? 'mm' : 'px', value: 4 * unit, sd: 2 * unit },
          {
            ...jowl,
            id: 'jowl.area',
            unit: marker ? 'mm2' : 'px2',
            value: 90 * unit ** 2,
            sd: 30 * unit ** 2,
          },
        ],
      };
    };
    const inMm = compareVisits([oblique(3, true)], [oblique(4, true)]);
    expect(inMm.changes.map((c) => [c.unit, c.verdict])).toEqual([
      ['mm2', 'noChange'],
      ['mm', 'noChange'],
    ]);
    const shares = compareVisits([oblique(3, false)], [oblique(4, false)]);
    for (const c of shares.changes) {
      expect(c.unit).toMatch(/^eyeDistance2?$/);
      expect(c.change).toBeCloseTo(0, 10);
      expect(c.reasons.map((r) => r.code)).toContain('error.rendered');
    }
    const mixed = compareVisits([oblique(3, true)], [oblique(3, false)]);
    for (const c of mixed.changes)
      expect(c).toMatchObject({ verdict: 'refused', reasons: [{ code: 'scale.notCommon' }] });
  });

  test('CM6 composites are scores', () => {
    for (const c of compareVisits([madeRecord()], [madeRecord()]).changes) {
      expect(c.score).toBe(c.id.endsWith('.composite'));
      if (c.score) expect(c.unit).toBe('z');
    }
  });
});

describe('CM7 repeats', () => {
  const shifted = (...shifts: number[]): PhotoMeasurement[] =>
    shifts.map((s, i) => madeRecord({ file: `${i}.jpg`, shift: () => s }));

  test('CM7 the median of three photographs is compared', () => {
    const c = change(compareVisits(shifted(0, 1, 5), shifted(0)), 'nasolabial.depth');
    expect(c.before).toMatchObject({ photographs: 3 });
    expect(c.change).toBeCloseTo(-0.177, 6);
  });

  test('CM7 photographs of one session never shrink the error; separate sessions may', () => {
    const steady = shifted(0, 0.01, 0.02);
    const same = change(compareVisits(steady, steady), 'nasolabial.depth');
    expect(same).toMatchObject({ sdBasis: 'pooled-between-session' });
    expect(same.mdc95).toBeCloseTo(minimumDetectableChange95(0.177), 6);
    const separate = change(compareVisits(steady, steady, { separateSessions: true }), 'nasolabial.depth');
    expect(separate.sdBasis).toBe('own-repeats');
    expect(separate.mdc95).toBeLessThan(same.mdc95!);
    const wild = change(compareVisits(shifted(-9, 0, 9), shifted(0)), 'nasolabial.depth');
    expect(wild.mdc95).toBeGreaterThan(same.mdc95!);
  });

  test('CM7 an error of few own repeats carries Student t, also through records', () => {
    const own = withOwnRepeats(shifted(-1, 0, 1), { separateSessions: true });
    const c = change(compareVisits([own[1]!], [own[1]!]), 'nasolabial.depth');
    // The sample sd is 1 error; t with two degrees of freedom is 4.303.
    expect(c.mdc95).toBeCloseTo(4.3027 * Math.SQRT2 * 0.177, 3);
  });
});
