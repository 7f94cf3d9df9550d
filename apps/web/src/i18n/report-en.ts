export const REPORT_EN = {} as const;
