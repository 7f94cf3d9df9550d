/** Long side of the frames the guide looks at: the mesh needs about 190 px of face. [chosen] */
export const FRAME_LONG_SIDE_PX = 640;

export interface Size {
  width: number;
  height: number;
}

/** The size of a picture made smaller, never larger, to a long side of `longSidePx`. */
export function reducedSize({ width, height }: Size, longSidePx: number): Size {
  const reduce = Math.min(1, longSidePx / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * reduce)),
    height: Math.max(1, Math.round(height * reduce)),
  };
}
