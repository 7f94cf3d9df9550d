export function ExplanationStep() {
  return null;
}
