export { pairViews, type FileToPair, type PairedFile, type PairingConfidence } from './pair-views.ts';
export { PAIRING_TEXTS, pairingText, type PairingReason } from './pairing-texts.ts';
export { viewFromWords } from './guess-by-name.ts';
// Here too, for whoever pairs without the models.
export { readTakenAt } from '../photo/taken-at.ts';
