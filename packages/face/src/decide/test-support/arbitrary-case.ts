import fc from 'fast-check';
import { caseSchema, type Case } from '../../case/index.ts';

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });
const oneOf = <const T extends readonly unknown[]>(...values: T) =>
  optional(fc.constantFrom<T[number]>(...values));
const grade = (low: number, high: number) => {
  const one = fc.integer({ min: low, max: high });
  return optional(fc.oneof(one, fc.record({ left: one, right: one }), fc.constant('unknown' as const)));
};
const fullness = oneOf('full', 'usual', 'flat', 'hollow', 'unknown');

const examination = fc.record({
  snapBackSeconds: optional(fc.double({ min: 0.3, max: 6, noNaN: true })),
  elastosis: oneOf('none', 'some', 'marked', 'unknown'),
  textureConcern: oneOf('none', 'some', 'marked'),
  skinThickness: oneOf('thin', 'usual', 'thick'),
  faceWeight: oneOf('light', 'usual', 'heavy'),
  pinchMm: optional(fc.integer({ min: 3, max: 30 })),
  fingerLift: fc.record({
    cheekMoves: oneOf('no', 'little', 'clearly'),
    jowlMoves: oneOf('no', 'little', 'clearly'),
  }),
  supineShift: oneOf('no', 'little', 'clearly'),
  cheekSagging: grade(0, 5),
  jowl: grade(0, 4),
  nasolabial: grade(1, 5),
  neck: fc.record({
    laxity: oneOf('none', 'mild', 'moderate', 'severe', 'unknown'),
    belowCricoid: oneOf(true, false, 'unknown'),
    bands: oneOf('none', 'onEffort', 'atRest'),
    submentalFat: oneOf('none', 'some', 'much'),
  }),
  volume: fc.record({ cheek: fullness, temple: fullness, underEye: fullness }),
  baker: oneOf('I', 'II', 'III', 'IV', 'unknown'),
  glogau: oneOf('I', 'II', 'III', 'IV'),
});

const wishes = fc.record({
  maxDowntimeDays: optional(fc.integer({ min: 0, max: 40 })),
  cut: oneOf('none', 'small', 'any'),
  longevity: oneOf('monthsAreFine', 'longer', 'asLongAsPossible'),
  costWeight: oneOf('low', 'medium', 'high'),
  scarFear: oneOf('none', 'some', 'strong'),
  anaesthesia: oneOf('localOnly', 'sedationToo', 'any'),
  noTreatment: oneOf(true, false, 'unknown'),
});

/** Any consultation of a person between 18 and 84 without an illness: what it says on the face is free. */
export const arbitraryCase: fc.Arbitrary<Case> = fc
  .record({
    year: fc.integer({ min: 1942, max: 2007 }),
    sex: oneOf('female', 'male', 'other', 'unknown'),
    bmi: optional(fc.integer({ min: 17, max: 38 })),
    sun: oneOf('little', 'moderate', 'heavy'),
    complete: oneOf(true, false),
    examination,
    wishes,
    concerns: fc.subarray([
      'foldsDeepening',
      'wantsShortRecovery',
      'burdenedByLargeIncision',
      'jowl',
      'fineLines',
    ]),
  })
  .map(({ year, sex, bmi, sun, complete, ...rest }) =>
    caseSchema.parse(
      JSON.parse(
        JSON.stringify({
          schema: 'plica.case/1',
          asOf: '2026-11-22',
          person: { birthDate: `${year}-06-01`, sex, bmi, sun },
          history: { complete },
          ...rest,
        }),
      ),
    ),
  );
