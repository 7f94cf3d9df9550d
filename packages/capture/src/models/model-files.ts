/** A model this package can run: one JSON topology and one file of weights. */
export interface ModelFiles {
  name: string;
  json: string;
  bin: string;
}

const model = (name: string): ModelFiles => ({ name, json: `${name}.json`, bin: `${name}.bin` });

/** Finds faces in a square picture (BlazeFace, full range). */
export const FACE_DETECTOR = model('blazeface');
/** 468 points of one face (MediaPipe Face Mesh). */
export const FACE_MESH = model('facemesh');
/** Lids and iris of one eye (MediaPipe Iris). */
export const IRIS = model('iris');
/** Optional: seven expression scores of one face. Loaded only by those who ask for it. */
export const EMOTION = model('emotion');
