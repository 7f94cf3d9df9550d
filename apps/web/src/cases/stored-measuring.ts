import type { Posture } from '@plica/face/case';
import type { StoredPhoto, StoredResult, WholeCase } from '../store/stored.ts';

/** A kept photograph as it is to be measured; a change to any of it makes another measurement. */
export interface Waiting {
  photo: StoredPhoto;
  posture: Posture;
}

interface StoredMeasuringDeps {
  /** Null where its picture is gone. */
  measure(waiting: Waiting): Promise<StoredResult | null>;
  /** Writes a result where nothing was changed meanwhile. */
  keep(waiting: Waiting, result: StoredResult): Promise<void>;
  /** Something was tried: time to read the case again. */
  onDone(): void;
}

/**
 * Measures what is not measured yet, strictly one after the other: a photograph that is changed while it is measured
 * waits for its turn, because two measurements of one photograph would end each other.
 */
export class StoredMeasuring {
  readonly #deps: StoredMeasuringDeps;
  readonly #failed = new Set<string>();
  #busy = false;

  constructor(deps: StoredMeasuringDeps) {
    this.#deps = deps;
  }

  /** Looks at a case as it is now, and begins with the first photograph that waits. */
  look(whole: WholeCase): void {
    if (this.#busy) return;
    const next = waitingIn(whole).find((waiting) => !this.#failed.has(keyOf(waiting)));
    if (next) void this.#try(next);
  }

  async #try(waiting: Waiting): Promise<void> {
    this.#busy = true;
    try {
      const result = await this.#deps.measure(waiting);
      if (result) await this.#deps.keep(waiting, result);
      else this.#failed.add(keyOf(waiting));
    } catch {
      // Stopped or broken: left waiting until it is changed; opening the photograph shows why.
      this.#failed.add(keyOf(waiting));
    }
    this.#busy = false;
    this.#deps.onDone();
  }
}

const waitingIn = ({ photos, visits }: WholeCase): Waiting[] =>
  photos.flatMap((photo) => {
    const posture = visits.find(({ id }) => id === photo.visitId)?.posture;
    return photo.result === null && posture ? [{ photo, posture }] : [];
  });

const keyOf = ({ photo, posture }: Waiting): string => JSON.stringify([photo.id, settingsOf(photo), posture]);
const settingsOf = ({ view, adjustments }: StoredPhoto) => [view, adjustments];

/** Whether a measurement of `before` still tells of a photograph as it is `now`. */
export const isUnchanged = (before: Waiting, now: Waiting): boolean => keyOf(before) === keyOf(now);
