export {
  evenLines,
  gridMesh,
  levelHeights,
  slabMesh,
  type ColumnMesh,
  type GridLines,
  type SlabLayer,
  type SurfacePatch,
} from './column-mesh.ts';
export { body, type Body, type BodyInput, type Material } from './body.ts';
export { coarsenGrid, type Coarsening } from './coarsening.ts';
export { evaluate } from './evaluate.ts';
export type { TangentSink, Term } from './term.ts';
export {
  solveEquilibrium,
  type Equilibrium,
  type NestedBody,
  type SolverFailure,
  type SolverOptions,
} from './solve-equilibrium.ts';
export { nearestNode, nestedSlab, nodesOfPatch, pulledSlab, type SlabProblem } from './slab-problem.ts';
export {
  extrude,
  subdivide,
  vertexNormals,
  type ExtrudedLayer,
  type Subdivision,
  type Surface,
} from './surface-mesh.ts';
export { gradientByPrescribed } from './adjoint.ts';
export {
  chooseSamples,
  chooseTogether,
  errorsOn,
  fitSurrogate,
  fromNumbers,
  groupsMoved,
  randomPoint,
  rim,
  Surrogate,
  toNumbers,
  type Evaluation,
  type EvaluationOptions,
  type Intervals,
  type OutsideBox,
  type ParameterBox,
  type Snapshot,
  type Solution,
  type SurrogateError,
  type TakenSample,
  type TooUncertain,
} from './surrogate/index.ts';
export { sensitivities } from './sensitivities.ts';
export type { Backend } from './backend/backend.ts';
export { canShare, defaultBackend } from './backend/choose.ts';
export { typescriptBackend } from './backend/typescript.ts';
export { help, type Helper, type HelpRequest } from './backend/wasm/helper.ts';
export { wasmBackend } from './backend/wasm/wasm.ts';
export { nestedBodies, slabHierarchy, surfaceHierarchy, type MeshLevel } from './hierarchy.ts';
export type { Direction } from './materials/direction.ts';
export type { FibreFamily } from './materials/fibres.ts';
export { atNode, middleOf, placeOf, type BodyPoint, type End } from './terms/body-point.ts';
export { elasticSupport, type ElasticSupport, type SupportInput } from './terms/elastic-support.ts';
export { glide, type GlideInput } from './terms/glide.ts';
export { membrane, type MembraneInput, type SheetStretch } from './terms/membrane.ts';
export { springs, type SpringInput, type Springs, type SpringState } from './terms/springs.ts';
export {
  plication,
  suture,
  type Suture,
  type SutureInput,
  type SutureState,
  type SutureTarget,
} from './terms/suture.ts';
export { inPolygon, outerPlan, regions, type Polygon, type Regions } from './regions.ts';
export { creepGrowth, relaxationLoss, type Band, type RelaxationBand } from './long-term/loss-range.ts';
export {
  creep,
  relaxation,
  stressAfter,
  type ElasticMoment,
  type RelaxationTerm,
} from './long-term/quasi-linear.ts';
