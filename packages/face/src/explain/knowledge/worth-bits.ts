/**
 * Expected information about the main cause, in bits, below which an examination is not worth naming as the next one.
 * Chosen (0.002 to 0.01): it rounds to nothing at two digits.
 */
export const WORTH_BITS = 0.005;
