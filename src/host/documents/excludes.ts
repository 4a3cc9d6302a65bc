/** What a search leaves out: as a glob for `findFiles`, and as a pattern for single files. `findFiles` honours `files.exclude` by itself, but not `search.exclude` (microsoft/vscode#48674). */

/** `null` when nothing is excluded. Patterns with a condition (`{"when": …}`) are left out, as they ask for other files. */
export function excludeGlob(settings: ExcludeSettings): string | null {
  const patterns = new Set([...excludePatterns(settings)].flatMap(pattern => [pattern, `${pattern.replace(/\/$/, '')}/**`]));
  return patterns.size ? `{${[...patterns].join(',')}}` : null;
}

/** For paths relative to the folder, with "/" between folders; what lies below an excluded folder is excluded with it. */
export function excludeRegExp(settings: ExcludeSettings): RegExp | null {
  const sources = [...excludePatterns(settings)].map(globSource).filter(isRegExp);
  return sources.length ? new RegExp(`^(?:${sources.join('|')})(?:/.*)?$`, 's') : null;
}

/** The settings `files.exclude` and `search.exclude`. */
export type ExcludeSettings = readonly (Readonly<Record<string, unknown>> | undefined)[];

function excludePatterns(settings: ExcludeSettings): Set<string> {
  const patterns = new Set<string>();
  for (const setting of settings) {
    for (const [pattern, value] of Object.entries(setting ?? {})) {
      if (value !== true) continue;
      for (const simple of expandBraces(pattern)) patterns.add(simple);
    }
  }
  return patterns;
}

const GLOB_PARTS = /\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|./gsu;

function globSource(glob: string): string {
  return glob.replace(/^\/|\/$/g, '').replace(GLOB_PARTS, part => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.length > 2 && part.startsWith('['))
      return `[${part.slice(1, -1).replace(/^!/, '^').replaceAll('\\', '\\\\').replaceAll('[', '\\[')}]`;
    return part.replace(/[\\^$.|+()[\]{}*?/-]/g, '\\$&');
  });
}

/** Not so "[z-a]". */
function isRegExp(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

/** "a{b,c}" to "ab" and "ac": alternatives inside alternatives are not understood everywhere. */
export function expandBraces(pattern: string): string[] {
  const group = /\{([^{}]*)\}/.exec(pattern);
  if (!group) return [pattern];
  const [whole, alternatives = ''] = group;
  return alternatives
    .split(',')
    .flatMap(alternative => expandBraces(pattern.slice(0, group.index) + alternative + pattern.slice(group.index + whole.length)));
}
