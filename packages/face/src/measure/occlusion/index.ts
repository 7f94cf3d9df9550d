export { detectOcclusions, type OcclusionFinding } from './detect-occlusions.ts';
export type { OcclusionCode } from './occlusion-detectors.ts';
