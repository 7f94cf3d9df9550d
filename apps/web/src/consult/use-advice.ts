import { useCallback, useEffect, useMemo, useState } from 'react';
import type { WholeCase } from '../store/stored.ts';
import { AdviceEngine, type AdvicePort } from '../worker/advice-engine.ts';
import type { Advice } from '../worker/advice-messages.ts';
import { caseOf } from './case-of.ts';
import type { Consultation } from './consultation.ts';

export type AdviceState =
  | { kind: 'waiting' }
  /** Places that must be answered before anything can be said. */
  | { kind: 'missing'; missing: readonly string[] }
  | { kind: 'failed'; message: string; again(): void }
  /** Of the newest answers that are computed; `leftOut`: answers that are not whole yet and not counted. */
  | { kind: 'ready'; advice: Advice; leftOut: readonly string[] };

let engine: AdviceEngine | undefined;
const adviceEngine = (): AdviceEngine =>
  (engine ??= new AdviceEngine(
    (): AdvicePort =>
      new Worker(new URL('../worker/advice-worker.ts', import.meta.url), { type: 'module', name: 'advice' }),
  ));

/** Explanation and options of what is answered now; computed in a worker after each change. */
export function useAdvice(consultation: Consultation | null, whole: WholeCase): AdviceState {
  const answers = consultation?.answers;
  const asOf = consultation?.asOf;
  const found = useMemo(
    () => (consultation ? caseOf(consultation, whole) : null),
    // Only these enter the case: a signature or an overrule computes nothing anew.
    [answers, asOf, whole.visits, whole.photos],
  );
  const [state, setState] = useState<AdviceState>({ kind: 'waiting' });
  const [tries, setTries] = useState(0);
  const again = useCallback(() => setTries((n) => n + 1), []);
  // Handed over before the page is drawn anew, so that the worker computes meanwhile.
  const asked = useMemo(() => {
    if (!found?.ok) return null;
    const advice = adviceEngine().advise(found.case);
    // A failure is told below; where this drawing is dropped, to nobody.
    advice.catch(() => undefined);
    return advice;
  }, [found, tries]);

  useEffect(() => {
    if (!found) return;
    if (!found.ok || !asked) return setState({ kind: 'missing', missing: found.ok ? [] : found.missing });
    const { leftOut } = found;
    let current = true;
    setState((now) => (now.kind === 'ready' ? now : { kind: 'waiting' }));
    asked
      .then((advice) => current && advice && setState({ kind: 'ready', advice, leftOut }))
      .catch(
        (error: unknown) =>
          current &&
          setState({
            kind: 'failed',
            message: error instanceof Error ? error.message : String(error),
            again,
          }),
      );
    return () => {
      current = false;
    };
  }, [found, asked, again]);
  return state;
}
