/** A face as the landmark model sees it. Pixel coordinates of the working image, y down; z in pixels, away from the camera, not validated. */
export interface FaceLandmarks {
  /** 478 points [x, y, z]: 468 of the face mesh, then 5 of the patient's right iris (468-472), 5 of the left (473-477). */
  points: [number, number, number][];
  /** 71 points [x, y] per eye from the iris model; the first 16 are the lid margin: 0 outer corner, 1-7 lower lid, 8 inner corner, 9-15 upper lid, both lids from the outside inwards. */
  eyeContour: { right: [number, number][]; left: [number, number][] };
  /** Detector score and mesh presence, 0-1. */
  detection: number;
  presence: number;
}
