export const FINDINGS_EN = {} as const;
