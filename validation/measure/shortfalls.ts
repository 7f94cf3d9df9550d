/** Why a target is missed, by figure id; written after looking. A miss without a line here is printed as unexplained. */
export const SHORTFALLS: Readonly<Record<string, string>> = {};
