/** Reads the command line. A wrong call is a value, not an exception. */
import { parseArgs } from 'node:util';
import { MAXIMUM_BYTES } from '../engine/text/decode.ts';

export type Format = 'json' | 'ndjson' | 'text';

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string }
  | {
      readonly kind: 'analyze';
      readonly format: Format;
      readonly alone: boolean;
      readonly published: string | null;
      readonly paths: readonly string[];
    }
  | { readonly kind: 'compare'; readonly format: 'json' | 'text'; readonly a: string; readonly b: string }
  | { readonly kind: 'pairs'; readonly file: string };

export const USAGE = `usage: second-source analyze [--format json|ndjson|text] [--alone] [--published FILE.json] PATH...
       second-source compare [--format json|text] A B
       second-source compare --pairs FILE.jsonl
       second-source --help | --version`;

export const HELP = `${USAGE}

Compares news coverage: who and what is named, who said what, what happened when, and where else the same words stand.
Nothing leaves this machine; no file is changed.

analyze   PATH is a file, or a folder: every .txt, .text, .news and .md file below it, in path order.
  --format json     one object (the default)
           ndjson   one article a line in path order, then one line {"corpus": …}. Entities are joined across the
                    articles, so lines begin when all are read; with --alone each comes as soon as it is ready.
           text     for people
  --alone           each article by itself: its own entities and events, nothing of the others
  --published FILE  {"path": "2021-03-13"}: dates known from elsewhere; they outrank what the texts say

compare   how two articles relate: shared statements, what only one has, what differs
  --pairs FILE      lines {"id", "a", "b"}, two passages each, to lines {"id", "score", "relation"}

Files may be UTF-8, UTF-16 with a byte-order mark, or Windows-1252. A file that is binary, larger than ${MAXIMUM_BYTES / 1_000_000} MB or not to be
read is named on standard error and left out; one that could be decoded only in part is named too.

Exit status: 0; 1 when some file was named so; 2 for a wrong call.
`;

const FORMATS: readonly string[] = ['json', 'ndjson', 'text'];

export function parseCommand(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        alone: { type: 'boolean' },
        published: { type: 'string' },
        pairs: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    return commandOf(values, positionals);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

interface Options {
  readonly format?: string | undefined;
  readonly alone?: boolean | undefined;
  readonly published?: string | undefined;
  readonly pairs?: string | undefined;
}

function commandOf(options: Options, [name, ...paths]: readonly string[]): Command {
  const format = options.format ?? 'json';
  if (!FORMATS.includes(format)) return wrong(`no format "${format}"`);
  if (name === 'analyze') {
    if (options.pairs !== undefined) return wrong('--pairs belongs to compare');
    if (paths.length === 0) return wrong('analyze needs a file or a folder');
    return { kind: 'analyze', format: format as Format, alone: options.alone ?? false, published: options.published ?? null, paths };
  }
  if (name === 'compare') return compareCommand(options, format, paths);
  return wrong(name === undefined ? 'no command' : `no command "${name}"`);
}

function compareCommand(options: Options, format: string, paths: readonly string[]): Command {
  if (options.alone || options.published !== undefined) return wrong('--alone and --published belong to analyze');
  if (options.pairs !== undefined) {
    if (paths.length > 0 || options.format !== undefined) return wrong('compare --pairs takes one file and nothing else');
    return { kind: 'pairs', file: options.pairs };
  }
  if (format === 'ndjson') return wrong('compare has no format "ndjson"');
  const [a, b] = paths;
  if (a === undefined || b === undefined || paths.length > 2) return wrong('compare needs two files');
  return { kind: 'compare', format: format as 'json' | 'text', a, b };
}

const wrong = (message: string): Command => ({ kind: 'wrong', message });
