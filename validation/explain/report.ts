import { CAUSES } from '@plica/face/explain';
import type { ScenarioResult } from './simulate-people.ts';
import { FLIP_SHARE, type VignetteFlips } from './vignette-flips.ts';

export interface ExplainValidation {
  people: ScenarioResult[];
  vignettes: VignetteFlips;
}

const percent = (x: number): string => `${(100 * x).toFixed(1)} %`;
const table = (head: string[], rows: (string | number)[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The study as Markdown. */
export function explainReport({ people, vignettes }: ExplainValidation): string {
  return [
    '# Explaining: does it find the cause, and are its probabilities honest?',
    `Rebuilt by \`npm run validate:explain\`, seeded. No patient is in it: the people are drawn from the model itself, ages 25 to 75, each with constants of their own, uniform in their bands and independent, while the explanation uses the nominal ones. It shows what wrong constants cost, not whether the model is right about faces: no set of faces with a known cause exists.`,
    '## True cause found',
    table(
      [
        'recorded',
        'cause named',
        'of these right',
        '95 %',
        'always the likeliest',
        'by age alone',
        'own constants known',
      ],
      people.map((r) => [
        r.scenario,
        percent(r.named),
        percent(r.right),
        r.rightInterval.map(percent).join(' to '),
        percent(r.rightAlways),
        percent(r.rightByAge),
        percent(r.rightAtBest),
      ]),
    ),
    "The last column is what nobody could beat: the same findings read with each person's own constants. From a photograph and history alone the program names no cause to anybody; the row shows why.",
    '## Honest probabilities',
    table(
      [
        'recorded',
        'Brier',
        'by age alone',
        'own constants known',
        'calibration error, cause',
        'skin',
        'support',
        'volume',
      ],
      people.map((r) => [
        r.scenario,
        r.brier.toFixed(3),
        r.brierByAge.toFixed(3),
        r.brierAtBest.toFixed(3),
        percent(r.calibrationError),
        ...Object.values(r.lineCalibrationError).map(percent),
      ]),
    ),
    'Calibration error: mean distance between the probability given and the share that was true, over ten bins.',
    ...people.map((r) =>
      [
        `**${r.scenario}**: probability of a cause against how often it was true`,
        '',
        table(
          ['from', 'said', 'true', 'n'],
          r.causeBins.map((b) => [percent(b.from), percent(b.said), percent(b.true), b.n]),
        ),
        '',
        table(
          ['true cause', ...CAUSES, 'not named'],
          CAUSES.map((cause) => [
            cause,
            ...[...CAUSES, 'unknown' as const].map((name) => r.confusion[cause][name]),
          ]),
        ),
      ].join('\n'),
    ),
    '## Synthetic cases inside the bands',
    `${vignettes.cases} cases, ${vignettes.draws} joint draws of all constants each. The main cause changes in more than ${percent(FLIP_SHARE)} of the draws in ${vignettes.causeFlips} cases (${percent(vignettes.causeFlips / vignettes.cases)}), the first option or its status in ${vignettes.bestFlips} (${percent(vignettes.bestFlips / vignettes.cases)}). Of the ${vignettes.calledRobust} cases that the program calls robust, ${vignettes.robustButFlips} change after all.`,
    table(
      ['case', 'main cause', 'changes in', 'mostly to', 'first option', 'changes in'],
      vignettes.listed.map((f) => [
        f.id,
        f.mainCause,
        percent(f.causeChanges),
        f.insteadOf,
        f.best,
        percent(f.bestChanges),
      ]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
