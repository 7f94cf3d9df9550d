import type { HeadSource } from '../../scripts/render-heads/heads.ts';
import type { Row, ViewsStudy } from './rendered-study.ts';

const WORDS: Record<string, string> = {
  'jowl.border': 'oblique pictures of heads that have a border over the whole way',
  'jowl.read': 'of these, read (the others are refused with a reason)',
  'jowl.wronglyRead': 'read although the head has no border over the whole way',
  'jowl.descent.sd': 'jowl descent, standard deviation of the error',
  'jowl.descent.bias': 'jowl descent, mean error',
  'jowl.descent.change.sd': 'jowl descent, error of the change of one head (sd)',
  'jowl.descent.retest.sd': 'jowl descent, between two sessions of one head (sd)',
  'jowl.area.medianError': 'jowl area, median absolute error',
  'jowl.area.sd': 'jowl area, standard deviation of the error',
  'jowl.area.bias': 'jowl area, mean error',
  'jowl.truth.response': 'how much farther the true border hangs when the tissue is moved down by 5 mm, mean',
  'jowl.truth.leastResponse': 'the same, least of all heads',
  'jowl.descent.sdPerResponse': 'standard deviation of the error as a share of that',
  'neck.cervicomentalAngle.read':
    'angle between chin and neck, pictures read (the others are refused with a reason)',
  'neck.cervicomentalAngle.sd': 'angle between chin and neck, standard deviation of the error',
  'neck.cervicomentalAngle.bias': 'angle between chin and neck, mean error',
  'neck.cervicomentalAngle.retest.sd': 'angle between chin and neck, between two sessions of one head (sd)',
};

/** Figures of the definition before this one, on the first eight reported heads. */
const BEFORE =
  'standard deviation 2.63 mm, change of one head 2.16 mm, between two sessions 0.59 mm, area 18.6 %, only 4.1 mm of response';

/** Written by hand from the tables of the last run. */
const WHY = `Descent and area meet their targets on the pictures that are read; the price is coverage: 12 of the 40 with a border are refused.
Most are the smooth run into the neck under an old jaw (caucasian-female-old, caucasian-male-old,
caucasian-female-middle are never read) and the shadow behind a jowl, which cut the line before it reaches the rear guide.
On the new heads the spread is larger than on the earlier ones (below). In one
head (asian-male-young) the tissue that is moved down lies under the jaw, and its border hardly follows: the least response in the
table. Where a jaw has no border a person must place the line; four of the 16 pictures without one were read all the same, and no
error holds for them.

Lamps 12 degrees lower than the studio's (25 to 38 above the face as declared) and a flash are refused now; lamps that are higher are
refused in part, and where they are not they shift the value by 2 to 3 mm. Soft flat light and lamps turned to one side are not
told from the studio's and shift it by 1.2 mm: visits are to be photographed in the same light. The error shown is the root mean
square over all lights that are let through. Real skin, hair and light are not in these figures.`;

/** validation/views.md. */
export function viewsReport(study: ViewsStudy, heads: readonly HeadSource[]): string {
  const names = (split: string): string =>
    heads
      .filter((h) => h.split === split)
      .map((h) => `${h.name} (${h.origin})`)
      .join(', ');
  return `# Oblique and profile photographs: how well they are measured

Rebuilt by \`npm run validate:views\` (about 6 minutes on two free cores). No licensed set of real oblique or profile photographs was found, so these are
**computer-drawn photographs** of heads of known shape (camera at 1.5 m, studio light, plain background; origin and licence in
NOTICE): nobody's hair, clothing, beard or soft real light is in them. Read the figures as the least error to expect. Each head
is drawn without and with a known sag, in two sessions: as declared, and turned 4 degrees less, nodding by 3, lamps moved,
more grain. Truth is read from the geometry at exactly the declared angle, so the error of pose is part of every figure. The
scale is given.

**What is true.** The lower border of the jaw is the line on which the skin comes to face 40 degrees downwards, read from the
geometry alone. It is followed between two guides that stand square to the usual slope of the jaw (22 degrees in a level picture),
14 mm before and 40 mm behind the true corner of the mouth; the straight jawline joins its places at the guides. Descent is the
greatest distance of the border below that line, area what lies between (MEASURES: jowl.descent, jowl.area). The heads that have no
such line all the way (a full floor of the mouth, a jaw that runs into the neck) have no truth; such a picture must be refused.

**How a picture is read.** The same line is where the light falls to 35 % (front guide) to 45 % (rear guide) of the cheek's; the guides
hang on the found mouth corner. This holds in light like that of the studio alone, so the light is looked at first: how light skin
that faces 40 degrees down must be in this very photograph, as a share of the cheekbone's light, is told from the light on
the edge of the jaw, at three places beside the mouth corner and under the jaw (fitted on the tuning heads in 17 lights,
scripts/derive/jaw-light.ts; 9 % off on a tuning head that the fit never saw, on one 14 %). Below 17 % (lamps too high or hard) and above 40 % (too low,
or on the camera) the picture is refused with that reason; so is one on which the line is not seen over the whole way.

**What was tried for the light, on the tuning heads.** Light from 57 directions, none of negative strength, fitted to the face: with the true
normals at the landmarks it tells that share within 6 %, with those of the mesh, which are 12 to 24 degrees off, within 20 %, with the
mean normals of the other heads within 13 %. The line followed at the share that the light tells, instead of a fixed one: on
tuning heads left out of the fit 0.7 mm off in all lights instead of 1.5, but it did not carry over to the reported heads (two
runs: sd 0.83 and, with pictures refused that a light 10 % other would move by 2 mm, 0.66 mm, area 31 and 34 %, 28 and 22 pictures
read, lamps 12 degrees higher still -2 mm), so only the refusal was
kept. That choice, and no other, was made after looking at the reported heads. Limits of 22 and 35 %, around the light as declared on the tuning
heads, refused all higher lamps too and every picture without a border (23 to 24 of 40 read, sd 0.61 mm, 0.97 mm shown), but the average
face of the tuning heads itself as soon as a camera deepened its contrast by a sixth, which moves its border by 0.1 mm and that share by a
fifth: they were widened by that fifth. A shorter way for old jaws: the border of
asian-female-old ends 29 mm (without) and 22 mm (with a jowl) behind the mouth corner; that would cut the jowl off. A gap of 5 %
bridged at an end: a false end of the straight line, 2 mm off. The outline near the chin was not tried.

**Why not the border against the neck.** It was measured before, from chin to the angle of the jaw (${BEFORE}). Looked at
beside its truth on the tuning heads, most of that border is marked by no edge: the jaw covers the neck only near the chin,
farther back jaw and neck are one smooth shaded surface, and the angle of the jaw is a place on it that no picture shows. The light is not at fault: shadows of lamps and room are cast, and light from below with occlusion
was tried and changed nothing that can be seen. What is seen is where the skin turns away from the light.
Tried on the tuning heads: 35 to 45 degrees, a share of the turn from cheek to underside, ends at chin and angle by landmarks; an
edge search with a fitted prior (before). With an untouched jaw this border hangs by about 2 mm below its straight line, and it
goes down with the tissue. It says nothing of a jaw without a border, where the neck is
what has come down.

Heads used for tuning: ${names('tune')}. **Reported here, never used for tuning:** ${names('report')}.
Of these ${heads
    .filter((h) => h.isFresh)
    .map((h) => h.name)
    .join(
      ', ',
    )} were added when the border was defined anew and are in no earlier figure; profiles of them are not drawn.

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

Only pictures that are read.

## By person

Error of the descent over the pictures that are read. Standard deviation on the earlier heads ${spread(study, heads, false)}, on the new
ones ${spread(study, heads, true)}.

| head | new | read | mean, mm | RMS, mm |
|---|---|---|---|---|
${byHead(study, heads)}

## In other light

The sagging heads with a border, taken as declared in another studio than the one the measure was set up in. With these, the
root mean square error of the descent, which is shown with every value, is ${study.errors.descentMm.toFixed(2)} mm.

| light | read | mean error, mm | sd, mm |
|---|---|---|---|
${study.light.map((l) => `| ${l.name} | ${l.read} of ${l.all} | ${l.read ? l.mean.toFixed(2) : ''} | ${l.read > 1 ? l.sd.toFixed(2) : ''} |`).join('\n')}

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

/** Standard deviation of the error on earlier or new heads, in words. */
function spread({ descent }: ViewsStudy, heads: readonly HeadSource[], isFresh: boolean): string {
  const names = heads.filter((h) => Boolean(h.isFresh) === isFresh).map((h) => h.name);
  const errors = descent.flatMap((r) =>
    names.includes(r.head) && r.measured !== null && r.truth !== null ? [r.measured - r.truth] : [],
  );
  const mean = errors.reduce((sum, e) => sum + e, 0) / errors.length;
  const squares = errors.reduce((sum, e) => sum + (e - mean) ** 2, 0);
  return `${Math.sqrt(squares / (errors.length - 1)).toFixed(2)} mm (${errors.length} pictures)`;
}

function byHead({ descent }: ViewsStudy, heads: readonly HeadSource[]): string {
  const shown = heads.filter((h) => h.split === 'report');
  const lines = shown.map(({ name, isFresh }) => {
    const own = descent.filter((r) => r.head === name);
    const errors = own.flatMap((r) =>
      r.measured === null || r.truth === null ? [] : [r.measured - r.truth],
    );
    const mean = (v: readonly number[]): number => v.reduce((sum, x) => sum + x, 0) / v.length;
    const figures = errors.length
      ? `${mean(errors).toFixed(2)} | ${Math.sqrt(mean(errors.map((e) => e * e))).toFixed(2)}`
      : own.every((r) => r.truth === null)
        ? 'no border | '
        : ' | ';
    return `| ${name} | ${isFresh ? 'new' : ''} | ${errors.length} of ${own.length} | ${figures} |`;
  });
  return lines.join('\n');
}

function shortfalls({ figures }: ViewsStudy): string {
  const short = figures
    .filter(missed)
    .map((f) => `- ${WORDS[f.id]}: ${f.value.toFixed(2)} ${f.unit} instead of ${f.target}.`);
  return `${short.length ? short.join('\n') : 'Every target is met, on the pictures that are read.'}

${WHY}`;
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(
    (r) =>
      `| ${r.picture} | ${r.truth === null ? 'no border' : r.truth.toFixed(1)} | ${r.measured === null ? `blocked: ${r.blockedBy}` : r.measured.toFixed(1)} | ${
        r.measured === null || r.truth === null ? '' : (r.measured - r.truth).toFixed(1)
      } |`,
  );
  return ['| picture | true | measured | error |', '|---|---|---|---|', ...lines].join('\n');
}
