/** For studies and fitting scripts in this repository; not part of the package's door. */
export {
  compositeCovariates,
  compositeFeatures,
  type CompositeCovariates,
  type CompositeFeatures,
} from './composite/composite-features.ts';
export { faceFrame, type FaceFrame } from './face-frame.ts';
export { cutFaceRegion, type FaceRegion } from './face-region.ts';
export { readFrontFeatures, type FrontFeatures } from './front-features.ts';
