export { expressionFindings, type Expression, type ExpressionInput } from './expression-findings.ts';
export type { Smile } from './smile-model.ts';
export type { Lips } from './lip-model.ts';
export type { EyeOpening, EyeOpenings } from './eye-opening.ts';
