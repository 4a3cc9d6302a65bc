/** The learned weights, as the bundles carry them. Only entry points import this: outside a bundle a `.bin` cannot be imported. */
import './fromBase64.ts';
import bytes from './weights.bin';

export const WEIGHTS: Uint8Array = bytes;
