import type { Photo, ReadPhoto } from '../../index.ts';
import { captureProblemText } from '../../problem-texts.ts';

const MAX_SIDE_PX = 1600;

/**
 * How a file was answered: `photo`, or the code of the reason. Throws when the answer itself is unsound: a reason without
 * words, or a photograph whose facts and pixels do not agree.
 */
export async function answerOf(readPhoto: ReadPhoto, bytes: Uint8Array): Promise<string> {
  const outcome = await readPhoto(bytes);
  if (outcome.ok) {
    checkPhoto(outcome.value);
    return 'photo';
  }
  const { code, message, severity, blocks } = outcome.problem;
  const korean = captureProblemText(outcome.problem, 'ko');
  if (
    severity !== 'block' ||
    !blocks.length ||
    !message ||
    !/[가-힣]/.test(korean) ||
    /[{}]|NaN|undefined/.test(message + korean)
  )
    throw new Error(`${code}: a reason without words: "${message}" / "${korean}"`);
  return code;
}

function checkPhoto({ image, facts, photoPerWorking }: Photo): void {
  const { width, height, data } = image;
  const sound =
    Number.isInteger(width) &&
    Number.isInteger(height) &&
    Math.min(width, height) > 0 &&
    Math.max(width, height) <= MAX_SIDE_PX &&
    data.length === width * height * 4 &&
    photoPerWorking >= 1 &&
    Math.abs(facts.widthPx / photoPerWorking - width) <= 1 &&
    Math.abs(facts.heightPx / photoPerWorking - height) <= 1 &&
    (facts.frames ?? 1) >= 1;
  if (!sound)
    throw new Error(
      `Facts and pixels disagree: ${JSON.stringify({ facts, width, height, photoPerWorking })}`,
    );
  for (let i = 3; i < data.length; i += 4)
    if (data[i] !== 255) throw new Error(`Pixel ${(i - 3) / 4} is not opaque`);
}
