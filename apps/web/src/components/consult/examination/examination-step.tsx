export function ExaminationStep() {
  return null;
}
