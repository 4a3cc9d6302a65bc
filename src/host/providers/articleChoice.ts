/** Articles to choose from, for the commands that set one against another. */
import * as vscode from 'vscode';
import type { Comparable } from '../../engine/query/compare/compare.ts';
import { fileLabel } from '../support/names.ts';

export interface ArticleChoice extends vscode.QuickPickItem {
  readonly path: string;
}

/** Its name, how much the two share, then whatever the name does not tell yet: file and title. The title stands last, where a narrow list may cut it. */
export function articleChoice({ path, name, title, shared }: Comparable): ArticleChoice {
  const sharing = shared === 1 ? vscode.l10n.t('1 shared statement') : vscode.l10n.t('{0} shared statements', shared);
  const more = [fileLabel(path), title].filter(words => words !== null && words !== name);
  return { label: `$(file) ${name}`, description: [...(shared > 0 ? [sharing] : []), ...more].join(' · '), path };
}
