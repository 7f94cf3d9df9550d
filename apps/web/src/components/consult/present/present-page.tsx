export function PresentPage({ slide }: { slide: number }) {
  return <p>{slide}</p>;
}
