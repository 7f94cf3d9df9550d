import { PEER_LIMIT_SECONDS, type PeerCutShort } from './peers.ts';
import { PULLS_MM } from './slab-lift.ts';
import type { OwnRun } from './solve-once.ts';

export interface OwnRow extends OwnRun {
  mesh: string;
  element: 'hexQ1P0' | 'wedge';
  threads: number;
  /** Against DOLFINx on the same mesh, every node; null without it, or for wedges. */
  differenceMm: number | null;
  /** That DOLFINx solution is kept with the benchmark: none came in this run. */
  isKept: boolean;
  ratio: number | null;
  /** It had not ended: the ratio is at least this. */
  isLeast: boolean;
  goalSeconds: number | null;
  goalRatio: number | null;
}

export interface PeerRow {
  mesh: string;
  nodes: number;
  peer: string;
  setUpSeconds: number | null;
  seconds: number | null;
  cpuSeconds: number | null;
  peakMemoryMB: number | null;
  newtonSteps: number | null;
  /** Largest distance of a skin node from DOLFINx on this mesh. */
  skinMm: number | null;
  cutShort: PeerCutShort | null;
}

export interface TissueBench {
  cores: number;
  load: number;
  /** Measured with one process and with two at once, GB/s. */
  triadGBs: { one: number; two: number };
  peers: { dolfinx: string | null; calculix: string | null };
  own: OwnRow[];
  peer: PeerRow[];
  /** Wedges against the hexahedra of the finest mesh, root mean square over the skin. */
  wedgeSkin: { mesh: string; rmsMm: number }[];
  /** Of each size a run for each pull. */
  sizes: { runs: OwnRun[]; goalSeconds: number | null }[];
  /** Parts that have not been run, or failed. */
  notRun: readonly string[];
}

const DIFFERENCE_MM = 1e-4;
const WEDGE_MM = 0.05;
const KB_PER_NODE = 8;
const EVEN = 0.2;

const s = (v: number | null): string => (v === null ? '' : v.toFixed(v < 10 ? 2 : 0));
const whole = (v: number | null): string => (v === null || !Number.isFinite(v) ? '' : v.toFixed(0));
const verdict = (met: boolean): string => (met ? 'met' : 'missed');

/** bench/tissue.md. */
export function report(bench: TissueBench): string {
  const { own, peer, peers, triadGBs, wedgeSkin, sizes, notRun } = bench;
  const bandwidth = (run: OwnRun, threads: number): string =>
    `${((100 * run.iterationGBs) / (threads === 2 ? triadGBs.two : triadGBs.one)).toFixed(0)} %`;
  const absent = Object.entries({ DOLFINx: peers.dolfinx, CalculiX: peers.calculix }).flatMap(([name, v]) =>
    v === null ? [`${name} is not installed here: its rows are missing.`] : [],
  );
  const ownRow = (r: OwnRow): string => {
    const goals = [
      ...(r.goalSeconds === null || r.threads === 1 ? [] : [`${r.goalSeconds} s: ${verdict(r.againSeconds <= r.goalSeconds)}`]),
      ...(r.goalRatio === null || r.ratio === null || r.threads === 1 ? [] : [`${r.goalRatio} times: ${r.ratio >= r.goalRatio ? 'met' : r.isLeast ? 'not decided' : 'missed'}`]),
      ...(r.differenceMm === null ? [] : [`${DIFFERENCE_MM} mm: ${verdict(r.differenceMm <= DIFFERENCE_MM)}`]),
    ]; // prettier-ignore
    return `| ${r.mesh}, ${r.nodes} | ${r.threads} | ${s(r.setUpSeconds)} | ${s(r.firstSeconds)} | ${s(r.againSeconds)} | ${s(r.cpuSeconds)} | ${whole(r.peakMemoryMB)} | ${r.kBPerNode.toFixed(1)} | ${r.newtonSteps} (${r.fineNewtonSteps}) | ${r.cgIterations} | ${r.differenceMm?.toExponential(1) ?? ''}${r.isKept ? ' (kept)' : ''} | ${r.isLeast ? 'over ' : ''}${r.ratio?.toFixed(0) ?? ''} | ${r.iterationGBs.toFixed(1)}, ${bandwidth(r, r.threads)} | ${goals.join('; ')} |`;
  };
  const table = (element: OwnRow['element']): string =>
    [
      '| nodes | threads | set up s | first s | again s | CPU s | MB | kB/node | Newton (finest) | CG | from DOLFINx mm | times as fast | GB/s in CG, of triad | goals |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      ...own.filter((r) => r.element === element).map(ownRow),
    ].join('\n');
  const microseconds = (r: OwnRun): number => (1e6 * r.againSeconds) / r.nodes;
  const perNode = sizes.map(({ runs }) => runs.reduce((sum, r) => sum + microseconds(r), 0) / runs.length);
  const middle = perNode.reduce((sum, v) => sum + v, 0) / perNode.length;
  const spread = Math.max(...perNode.map((v) => Math.abs(v / middle - 1)));
  return `# The tissue solver against its peers

Rebuilt by \`npm run bench:tissue\`; ${bench.cores} cores, load ${bench.load.toFixed(1)} before the run, all in one run. The slab lift: a layered, nearly
incompressible slab under gravity whose stiff sheet is pulled 10 mm. "first": the first solution of a process; "again": median of
those after it. "times as fast": the faster DOLFINx run on this mesh over "again", both without setting up meshes, spaces and
compiled forms. MB: peak of the process with its runtime; kB/node: above the empty process. GB/s: matrix data that an
iteration of conjugate gradients on the finest mesh must read, by its time; of the triad of as many threads
(${triadGBs.one.toFixed(1)} GB/s on one, ${triadGBs.two.toFixed(1)} on two). Newton and CG count steps and iterations on whole meshes; those on parts
of one (meshes of 10,000 nodes and more) are in the times only. "(kept)": against the DOLFINx solution kept with the benchmark, as
none came in this run. "over": DOLFINx was still at work when its time was over; counted are its seconds of solving until then.
${absent.length ? `\n${absent.join(' ')}\n` : ''}${notRun.length ? `\nNot run: ${notRun.join('; ')}.\n` : ''}
## Reference hexahedra (Q1P0, the same discrete problem as DOLFINx)

${table('hexQ1P0')}

## Wedges of the product (pairs share their dilatation)

${table('wedge')}

${wedgeSkin.map(({ mesh, rmsMm }) => `${mesh}: skin ${rmsMm.toFixed(3)} mm rms from the hexahedra of the finest mesh${mesh === wedgeSkin.at(-1)!.mesh ? ` (goal ${WEDGE_MM}: ${verdict(rmsMm <= WEDGE_MM)})` : ''}.`).join(' ')}

## Peers (DOLFINx ${peers.dolfinx ?? 'absent'}, CalculiX ${peers.calculix ?? 'absent'})

| nodes | program | set up s | solve s | CPU s | MB | Newton | skin from DOLFINx mm |
| --- | --- | --- | --- | --- | --- | --- | --- |
${peer.map((r) => `| ${r.mesh}, ${r.nodes} | ${r.peer} | ${s(r.setUpSeconds)} | ${r.cutShort ? `over ${r.cutShort.seconds.toFixed(0)}: ended after ${PEER_LIMIT_SECONDS} s in load step ${r.cutShort.loadStep}` : r.seconds === null ? 'no balance' : s(r.seconds)} | ${s(r.cpuSeconds)} | ${whole(r.peakMemoryMB)} | ${r.newtonSteps ?? r.cutShort?.newtonSteps ?? ''} | ${r.skinMm?.toFixed(3) ?? ''} |`).join('\n')}

## Cost per node (hexahedra, 2 threads, layers 2/1/2/1)

The same slab pulled 10 mm in four directions: ${PULLS_MM.map((pull) => `(${pull.map((v) => Number(v.toFixed(2))).join(', ')})`).join(', ')} mm, the first that of the benchmark and of the goals in seconds. How often
Newton's method has to step hangs on the pull and, from mesh to mesh, on chance; the mean over the pulls says what a node costs.

| nodes | solve s | Newton (finest) | us per node | mean us per node | kB per node | goals |
| --- | --- | --- | --- | --- | --- | --- |
${sizes
  .map(({ runs, goalSeconds }, i) => {
    const kB = Math.max(...runs.map((r) => r.kBPerNode));
    const goals = [
      ...(goalSeconds === null ? [] : [`${goalSeconds} s: ${verdict(runs[0]!.againSeconds <= goalSeconds)}`]),
      `${KB_PER_NODE} kB: ${verdict(kB <= KB_PER_NODE)}`,
    ];
    const each = (of: (r: OwnRun) => string): string => runs.map(of).join(' / ');
    return `| ${runs[0]!.nodes} | ${each((r) => s(r.againSeconds))} | ${each((r) => `${r.newtonSteps} (${r.fineNewtonSteps})`)} | ${each((r) => microseconds(r).toFixed(0))} | ${perNode[i]!.toFixed(0)} | ${kB.toFixed(1)} | ${goals.join('; ')} |`;
  })
  .join('\n')}

${sizes.length ? `Farthest from the mean of the sizes: ${(100 * spread).toFixed(0)} % (goal ${100 * EVEN} %: ${verdict(spread <= EVEN)}).` : 'Not run.'}
`;
}
