export * from './face-landmarks.ts';
export * from './landmark-indices.ts';
export * from './average-face.ts';
export * from './average-face-smile.ts';
export * from './reference-mesh.ts';
