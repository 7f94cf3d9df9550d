export { frameFacts, type FrameFacts } from './frame-facts.ts';
export type { SkinLight } from './skin-light.ts';
export { profileFacts, type ProfileFacts } from './profile-facts.ts';
