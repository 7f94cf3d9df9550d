/** Frames of the last two seconds, as a rate. */
const WINDOW_MS = 2000;

export class FrameRate {
  #times: number[] = [];

  /** Counts one frame; frames per second over the window, null until it is filled. */
  count(atMs: number): number | null {
    this.#times.push(atMs);
    while (this.#times[0]! < atMs - WINDOW_MS) this.#times.shift();
    const span = atMs - this.#times[0]!;
    return span < WINDOW_MS / 2 ? null : ((this.#times.length - 1) / span) * 1000;
  }
}
