import { beforeAll, describe, expect, it } from 'vitest';
import { answerOf } from '../test-support/hostile/answer.ts';
import { mutant } from '../test-support/hostile/mutant.ts';
import { MUTATIONS } from '../test-support/hostile/mutations.ts';
import { validFiles, type ValidFile } from '../test-support/hostile/valid-files.ts';
import { readPhoto } from './read-photo.ts';

const COUNT = 200;
const SEED = 7;
const MAX_MS = 5000;

let files: ValidFile[];
beforeAll(async () => {
  files = await validFiles();
});

describe('hostile files', () => {
  it('are made from files that can be read', async () => {
    for (const { name, bytes } of files)
      expect([name, await answerOf(readPhoto, bytes)]).toEqual([name, 'photo']);
  });

  it(`${COUNT} of them are each answered with a photograph or a reason, none slowly`, async () => {
    const answers = new Set<string>();
    const done = new Set<string>();
    for (let number = 0; number < COUNT; number++) {
      const { name, bytes, mutations } = mutant(files, SEED, number);
      const start = performance.now();
      answers.add(
        await answerOf(readPhoto, bytes).catch((error: unknown) => {
          throw new Error(`${name}: ${String(error)}`);
        }),
      );
      expect(performance.now() - start, name).toBeLessThan(MAX_MS);
      mutations.forEach((mutation) => done.add(mutation));
    }
    expect([...done].sort()).toEqual(Object.keys(MUTATIONS).sort());
    for (const answer of ['photo', 'file.empty', 'file.truncated', 'file.unreadable', 'file.unsupported'])
      expect(answers).toContain(answer);
  }, 60_000);

  it('are the same for the same seed and number, wherever a run is taken up', () => {
    expect(mutant(files, SEED, 150)).toEqual(mutant(files, SEED, 150));
    expect(mutant(files, SEED, 150).bytes).not.toEqual(mutant(files, SEED + 1, 150).bytes);
  });
});
