export * from './face-landmarks.ts';
