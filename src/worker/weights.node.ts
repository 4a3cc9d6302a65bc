/** The learned weights as a file beside the bundle, which need not be read and decoded with it at each start of a thread. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import weights from '../engine/language/weights.bin';

/** This bundle is built with esbuild's loader `file`: the name tells of the content, so that other weights make another bundle. */
const FILE = weights as unknown as string;

export const readWeightsBeside = (): Uint8Array => readFileSync(path.join(__dirname, FILE));
