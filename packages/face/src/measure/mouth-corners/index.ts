export {
  refineMouthCorners,
  type CornerRefinement,
  type RefinedMouthCorners,
} from './refine-mouth-corners.ts';
