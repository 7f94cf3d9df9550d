export { frameFacts, type FrameFacts } from './frame-facts.ts';
export type { SkinLight } from './skin-light.ts';
export { OUTLINE_LONG_SIDE_PX, profileFacts, type ProfileFacts } from './profile-facts.ts';
