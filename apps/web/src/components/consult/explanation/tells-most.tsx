export function TellsMost() {
  return null;
}
