export function OptionsStep() {
  return null;
}
