/** 8-bit sRGB pixels, row by row, 4 bytes a pixel (R, G, B, A). Pixel (x, y) covers [x, x+1) x [y, y+1): its centre is at +0.5. */
export interface RgbaImage {
  data: Uint8Array | Uint8ClampedArray;
  width: number;
  height: number;
}
