import { describe, expect, test } from 'vitest';
import { UsageError } from '../exit-codes.ts';
import { readMeasureOptions } from './options.ts';

const read = (line: string) => readMeasureOptions(line.split(' '));

describe('options of measure', () => {
  test('without options: front, upright, the iris as ruler, English', () => {
    expect(read('a.jpg')).toMatchObject({
      inputs: ['a.jpg'],
      view: 'front',
      posture: 'upright',
      scale: { kind: 'iris' },
      answers: {},
      measureAnyway: false,
      language: 'en',
      json: false,
    });
  });

  test('each scale is taken as given', () => {
    expect(read('a.jpg --no-scale')?.scale).toEqual({ kind: 'none' });
    expect(read('a.jpg --iris-mm 11.9')?.scale).toEqual({ kind: 'iris', irisMm: 11.9 });
    expect(read('a.jpg --marker-mm 20 --marker-px 100,200,130,240')?.scale).toEqual({
      kind: 'marker',
      markerMm: 20,
      markerPx: 50,
    });
    expect(read('a.jpg --scale-mm-per-px 0.2 --scale-sd 0.004')?.scale).toEqual({
      kind: 'locked',
      scale: { mmPerPx: 0.2, sd: 0.004 },
    });
  });

  test('answers go in by the code of the question', () => {
    expect(read('a.jpg --yes beard,glasses --no hair')?.answers).toEqual({
      'occlusion.beard': true,
      'occlusion.glasses': true,
      'occlusion.hair': false,
    });
  });

  test('help is asked for instead of anything else', () => {
    expect(read('--help')).toBeNull();
    expect(read('a.jpg -h')).toBeNull();
  });

  test.each([
    ['--json', /at least one photograph/],
    ['a.jpg --marker-mm 20', /marker-px/],
    ['a.jpg --marker-px 1,2,3,4', /marker-mm/],
    ['a.jpg --marker-mm 20 --marker-px 1,2,3', /two ends/],
    ['a.jpg --marker-mm 20 --marker-px 5,5,5,5', /same point/],
    ['a.jpg --marker-mm -3 --marker-px 1,2,3,4', /argument|above 0/],
    ['a.jpg --iris-mm 40', /10 to 13.5/],
    ['a.jpg --scale-mm-per-px 0.2', /scale-sd/],
    ['a.jpg --scale-sd 0.1', /scale-mm-per-px/],
    ['a.jpg --no-scale --iris-mm 12', /one scale/],
    ['a.jpg --jobs 0.3', /whole number/],
    ['a.jpg --jobs many', /above 0/],
    ['a.jpg --posture lying', /upright or supine/],
    ['a.jpg --view back', /--view is one of/],
    ['a.jpg --lang fr', /en or ko/],
    ['a.jpg --yes moustache', /asks about/],
    ['a.jpg --yes beard --no beard', /yes and with no/],
    ['a.jpg --colour', /--colour/],
  ])('wrong use is said in words: %s', (line, words) => {
    expect(() => read(line)).toThrow(UsageError);
    expect(() => read(line)).toThrow(words);
  });
});
