export const ANSWERS_EN = {} as const;
