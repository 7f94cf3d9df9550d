import type { HeadSource } from '../../scripts/render-heads/heads.ts';
import type { Row, ViewsStudy } from './rendered-study.ts';

const WORDS: Record<string, string> = {
  'jowl.descent.sd': 'jowl descent, standard deviation of the error',
  'jowl.descent.bias': 'jowl descent, mean error',
  'jowl.descent.change.sd': 'jowl descent, error of the change of one head (sd)',
  'jowl.descent.retest.sd': 'jowl descent, between two sessions of one head (sd)',
  'jowl.area.medianError': 'jowl area, median absolute error',
  'jowl.area.sd': 'jowl area, standard deviation of the error',
  'jowl.area.bias': 'jowl area, mean error',
  'jowl.truth.response': 'how much farther the true border hangs when the tissue is moved down by 5 mm',
  'neck.cervicomentalAngle.read':
    'angle between chin and neck, pictures read (the others are refused with a reason)',
  'neck.cervicomentalAngle.sd': 'angle between chin and neck, standard deviation of the error',
  'neck.cervicomentalAngle.bias': 'angle between chin and neck, mean error',
  'neck.cervicomentalAngle.retest.sd': 'angle between chin and neck, between two sessions of one head (sd)',
};

/** validation/views.md. */
export function viewsReport(study: ViewsStudy, heads: readonly HeadSource[]): string {
  const names = (split: string): string =>
    heads
      .filter((h) => h.split === split)
      .map((h) => `${h.name} (${h.origin})`)
      .join(', ');
  return `# Oblique and profile photographs: how well they are measured

Rebuilt by \`npm run validate:views\` (about 2 minutes on two free cores). No licensed set of real oblique or profile photographs was found, so these are
**computer-drawn photographs** of heads of known shape (camera at 1.5 m, studio light, plain background; origin and licence in
NOTICE): nobody's hair, clothing, beard or soft real light is in them. Read the figures as the least error to expect. Each head
is drawn without and with a known sag, in two sessions: as declared, and turned 4 degrees less, nodding by 3, lamps moved,
more grain. Truth is read from the geometry at exactly the declared angle, so the error of pose is part of every figure. The
scale is given.

**What is true.** The straight jawline runs from beside the chin (lower border of the jaw below the mouth corner) to the soft
tissue over the angle of the jaw (gonion). Both, and five places on the lower border between them, are marked once on the
topology of each make of head (by hand on the scan) and go with the shape. The true border lies where the jaw covers the neck or, where
it runs into the neck, where the surface turns farthest away from the camera, near the marked border (held with
4 mm); on a deformed head it is followed with its tissue from the undeformed one, within 3 mm. So it cannot jump to a fold beneath.
Descent is the greatest distance of the border below the line, area what lies between (MEASURES: jowl.descent, jowl.area).
No head is re-posed: seen from the side, the line from the eye to the ear canal of the scan is no steeper than on the other heads.

Heads used for tuning: ${names('tune')}. **Reported here, never used for tuning:** ${names('report')}.

The landmark models find a face in ${study.facesFound.oblique} oblique and ${study.facesFound.profile} profile pictures:
profiles are therefore measured from the outline alone.

| figure | value | target | |
|---|---|---|---|
${study.figures.map(figureRow).join('\n')}

## What falls short and why

${shortfalls(study)}

## Where the error of the descent comes from

Each part replaced by the truth in turn, over all pictures.

| | sd, mm | mean, mm |
|---|---|---|
${study.budget.map((b) => `| ${b.part} | ${b.sd.toFixed(2)} | ${b.mean.toFixed(2)} |`).join('\n')}

## Jowl descent, mm

${table(study.descent)}

## Jowl area, mm2

${table(study.area)}

## Angle between chin and neck, degrees

${table(study.angle)}
`;
}

type Figure = ViewsStudy['figures'][number];
const missed = ({ value, target }: Figure): boolean => target !== undefined && !(value <= target);

const figureRow = (f: Figure): string =>
  `| ${WORDS[f.id]} | ${f.value.toFixed(2)} ${f.unit} | ${f.target === undefined ? '' : `<= ${f.target}`} | ${
    f.target === undefined ? '' : missed(f) ? `**missed by ${(f.value - f.target).toFixed(2)}**` : 'met'
  } |`;

function shortfalls({ figures }: ViewsStudy): string {
  const short = figures
    .filter(missed)
    .map((f) => `- ${WORDS[f.id]}: ${f.value.toFixed(2)} ${f.unit} instead of ${f.target}.`);
  if (!short.length) return 'Every target is met.';
  return `${short.join('\n')}

Why, by the table of parts below: the border and the two ends are each a few millimetres off on heads unlike the average, and partly
make up for each other; the angle of the jaw is a place on smooth skin that no edge marks, and where the jaw runs into the neck
without a border the line between them hangs on shading. Rules fitted to many heads also draw rare shapes towards the common
one: deep jowls of heads with folds and fullness read too shallow. The scan fails most: its full floor of the mouth is taken for
the jaw, 4 to 8 mm too low, and nothing among the made-up heads is like it. Pose costs least.
The repeat of one head in two sessions holds better than a single value (table above); the change of one head hardly does. The shown error
is the root mean square of the errors here; a person can move both ends and the line.`;
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(
    (r) =>
      `| ${r.picture} | ${r.truth.toFixed(1)} | ${r.measured === null ? `blocked: ${r.blockedBy}` : r.measured.toFixed(1)} | ${
        r.measured === null ? '' : (r.measured - r.truth).toFixed(1)
      } |`,
  );
  return ['| picture | true | measured | error |', '|---|---|---|---|', ...lines].join('\n');
}
