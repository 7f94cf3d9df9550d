import { seededRandom, wilsonInterval, type Random } from '@plica/core/inference';
import { CAUSES, LINES, type Cause, type Line } from '@plica/face/explain';
import {
  causeOf,
  compiledModel,
  drawConstants,
  FINDINGS,
  infer,
  nameCause,
  priorAt,
  priorsAt,
  STATES,
  tableOf,
  type Constants,
  type FindingRow,
  type Observed,
  type State,
} from '../../packages/face/src/explain/internal.ts';

/** How much of a consultation was recorded. */
export const SCENARIOS = ['photograph and history', 'half of an examination', 'whole examination'] as const;
export type Scenario = (typeof SCENARIOS)[number];

export interface Bin {
  from: number;
  n: number;
  /** Mean of the probabilities given, and share that was true. */
  said: number;
  true: number;
}

export interface ScenarioResult {
  scenario: Scenario;
  people: number;
  /** Share of people for whom a cause is named. */
  named: number;
  /** Of these, share whose cause is the true one; 95 % interval. */
  right: number;
  rightInterval: [number, number];
  /** The most likely cause by age alone, the same people. */
  rightByAge: number;
  /** The most likely cause if the constants of each person were known: what no method can beat. */
  rightAtBest: number;
  rightAlways: number;
  /** Brier score of the five causes, with the nominal and with the person's own constants. */
  brier: number;
  brierAtBest: number;
  brierByAge: number;
  /** Mean distance of said and true over the bins, weighted by their size. */
  calibrationError: number;
  causeBins: Bin[];
  /** The same for "clear or marked" of each line. */
  lineCalibrationError: Record<Line, number>;
  confusion: Record<Cause, Record<Cause | 'unknown', number>>;
}

const SEED = 31;
const AGES = [25, 75] as const;
const BINS = 10;

interface Person {
  ageYears: number;
  constants: Constants;
  state: State;
  findings: Observed[];
}

/** People drawn from the model with constants of their own, each uniform in its band. */
export function simulatePeople(count: number): ScenarioResult[] {
  const random = seededRandom(SEED);
  const people = Array.from({ length: count }, () => drawPerson(random));
  return SCENARIOS.map((scenario) =>
    judge(scenario, people, seededRandom(SEED + SCENARIOS.indexOf(scenario))),
  );
}

function drawPerson(random: Random): Person {
  const ageYears = AGES[0] + Math.floor(random() * (AGES[1] - AGES[0] + 1));
  const constants = drawConstants(random);
  const index = drawIndex(priorAt(ageYears, constants), random);
  const findings = FINDINGS.map((row) => {
    const table = tableOf(row, constants);
    const k = drawIndex(
      table.map((p) => p[index]!),
      random,
    );
    return {
      finding: row.id,
      category: row.categories[k]!,
      agreement: row.categories.map((_, j) => Number(j === k)),
    };
  });
  return { ageYears, constants, state: STATES[index]!, findings };
}

function drawIndex(p: ArrayLike<number>, random: Random): number {
  let rest = random();
  for (let i = 0; i < p.length; i++) if ((rest -= p[i]!) < 0) return i;
  return p.length - 1;
}

/** The findings of a scenario; of each group only the first one counts, as in a case. */
function recorded(scenario: Scenario, findings: readonly Observed[], random: Random): Observed[] {
  const groups = new Set<string>();
  return FINDINGS.flatMap((row, i) => {
    if (!isRecorded(scenario, row, random) || (row.group && groups.has(row.group))) return [];
    if (row.group) groups.add(row.group);
    return [findings[i]!];
  });
}

function isRecorded(scenario: Scenario, { kind }: FindingRow, random: Random): boolean {
  if (kind === 'device') return false;
  if (scenario === 'photograph and history') return kind === 'photo' || kind === 'asked';
  return scenario === 'whole examination' || random() < 0.5;
}

function judge(scenario: Scenario, people: readonly Person[], random: Random): ScenarioResult {
  const { nominal } = compiledModel();
  const counts = { named: 0, right: 0, top: 0, byAge: 0, best: 0 };
  let [brier, brierBest, brierAge] = [0, 0, 0];
  const causeBins = emptyBins();
  const lineBins = Object.fromEntries(LINES.map((line) => [line, emptyBins()])) as Record<Line, Bin[]>;
  const confusion = Object.fromEntries(
    CAUSES.map((cause) => [cause, Object.fromEntries([...CAUSES, 'unknown'].map((c) => [c, 0]))]),
  ) as ScenarioResult['confusion'];
  for (const { ageYears, constants, state, findings } of people) {
    const truth = causeOf(state);
    const observed = recorded(scenario, findings, random);
    const said = infer(priorsAt(ageYears).nominal, nominal, observed);
    const own = new Map(
      observed.map(({ finding }) => [
        finding,
        tableOf(
          FINDINGS.find((f) => f.id === finding)!,
          constants,
        ),
      ]),
    );
    const best = infer(priorAt(ageYears, constants), own, observed);
    const byAge = infer(priorsAt(ageYears).nominal, nominal, []);
    const name = nameCause(said.causes);
    confusion[truth][name]++;
    if (name !== 'unknown') counts.named++;
    if (name === truth) counts.right++;
    if (top(said.causes) === truth) counts.top++;
    if (top(byAge.causes) === truth) counts.byAge++;
    if (top(best.causes) === truth) counts.best++;
    brier += squaredError(said.causes, truth);
    brierBest += squaredError(best.causes, truth);
    brierAge += squaredError(byAge.causes, truth);
    said.causes.forEach((p, k) => put(causeBins, p, CAUSES[k] === truth));
    for (const line of LINES) {
      const [, , clear, marked] = said.lines[line];
      put(lineBins[line], clear + marked, state[line] >= 2);
    }
  }
  const n = people.length;
  const interval = wilsonInterval(counts.right, counts.named);
  return {
    scenario,
    people: n,
    named: counts.named / n,
    right: counts.right / counts.named,
    rightInterval: [interval.low, interval.high],
    rightByAge: counts.byAge / n,
    rightAtBest: counts.best / n,
    rightAlways: counts.top / n,
    brier: brier / n,
    brierAtBest: brierBest / n,
    brierByAge: brierAge / n,
    calibrationError: calibrationError(causeBins),
    causeBins: finished(causeBins),
    lineCalibrationError: Object.fromEntries(
      LINES.map((line) => [line, calibrationError(lineBins[line])]),
    ) as Record<Line, number>,
    confusion,
  };
}

const top = (causes: readonly number[]): Cause => CAUSES[causes.indexOf(Math.max(...causes))]!;

const squaredError = (causes: readonly number[], truth: Cause): number =>
  causes.reduce((sum, p, k) => sum + (p - Number(CAUSES[k] === truth)) ** 2, 0);

const emptyBins = (): Bin[] =>
  Array.from({ length: BINS }, (_, k) => ({ from: k / BINS, n: 0, said: 0, true: 0 }));

/** Sums while filling; `finished` makes means of them. */
function put(bins: Bin[], p: number, isTrue: boolean): void {
  const bin = bins[Math.min(BINS - 1, Math.floor(p * BINS))]!;
  bin.n++;
  bin.said += p;
  bin.true += Number(isTrue);
}

const finished = (bins: readonly Bin[]): Bin[] =>
  bins
    .filter(({ n }) => n > 0)
    .map(({ from, n, said, true: yes }) => ({ from, n, said: said / n, true: yes / n }));

function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { n }) => sum + n, 0);
  return bins.reduce((sum, { said, true: yes }) => sum + Math.abs(said - yes) / total, 0);
}
