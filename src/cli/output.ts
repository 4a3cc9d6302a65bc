/** Where the command line writes. Tests pass their own. */
import { once } from 'node:events';

export interface Output {
  /** Resolves when more can be written. */
  write(text: string): Promise<void>;
  /** One line on standard error. */
  warn(line: string): void;
  /** A passing line on standard error, when that is a terminal. */
  progress(line: string): void;
}

/** The process' own streams. A reader that goes away (`| head`) ends the program quietly. */
export function processOutput(): Output {
  const { stdout, stderr } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const erase = stderr.isTTY ? '\r\u001b[K' : '';
  return {
    write: async text => {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    warn: line => void stderr.write(`${erase}${line}\n`),
    progress: line => {
      if (stderr.isTTY) stderr.write(`${erase}${line}`);
    },
  };
}
