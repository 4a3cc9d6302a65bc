/** The glob of what a search leaves out: `findFiles` honours `files.exclude` by itself, but not `search.exclude` (microsoft/vscode#48674). */

/** `null` when nothing is excluded. Patterns with a condition (`{"when": …}`) are left out, as they ask for other files. */
export function excludeGlob(settings: readonly (Readonly<Record<string, unknown>> | undefined)[]): string | null {
  const patterns = new Set<string>();
  for (const setting of settings) {
    for (const [pattern, value] of Object.entries(setting ?? {})) {
      if (value !== true) continue;
      for (const simple of expandBraces(pattern)) for (const form of [simple, `${simple.replace(/\/$/, '')}/**`]) patterns.add(form);
    }
  }
  return patterns.size ? `{${[...patterns].join(',')}}` : null;
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
