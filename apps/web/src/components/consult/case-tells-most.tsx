import type { WholeCase } from '../../store/stored.ts';
import { ConsultProvider } from './consult-provider.tsx';
import { TellsMost } from './explanation/tells-most.tsx';

/** What would tell most, beside the photographs as on every other step. */
export const CaseTellsMost = ({ whole }: { whole: WholeCase }) => (
  <ConsultProvider whole={whole}>
    <TellsMost />
  </ConsultProvider>
);
