import { MUTATIONS, type MutationName } from './mutations.ts';
import { repeatableRandom } from './random.ts';
import type { ValidFile } from './valid-files.ts';

export interface Mutant {
  /** Number, what was done to which file, and an ending that is wrong every eighth time. */
  name: string;
  mutations: MutationName[];
  bytes: Uint8Array;
}

const ENDINGS = ['jpg', 'png', 'webp', 'heic', 'txt', 'JPG', 'exe', ''];
const NAMES = Object.keys(MUTATIONS) as MutationName[];
/** Only small files are spoiled further; a bomb on a bomb would test the machine, not the reader. */
const MAX_BYTES = 1e6;
const MIN_BYTES = 64;

/** The hostile file of a number: depends on seed and number alone, so that a run can be taken up anywhere. */
export function mutant(files: readonly ValidFile[], seed: number, number: number): Mutant {
  const random = repeatableRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const file = files[number % files.length];
  const mutations = [NAMES[Math.floor(number / files.length) % NAMES.length]];
  if (random.next() < 0.25) mutations.push(random.pick(NAMES));
  let bytes = file.bytes;
  for (const name of mutations)
    if (bytes.length >= MIN_BYTES && bytes.length < MAX_BYTES)
      bytes = MUTATIONS[name]({ ...file, bytes }, random, files);
  const ending = random.next() < 1 / 8 ? random.pick(ENDINGS) : file.name.split('.').pop();
  return { name: `${number}-${mutations.join('-')}-${file.name.split('.')[0]}.${ending}`, mutations, bytes };
}
