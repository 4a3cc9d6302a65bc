/** Articles and passages to choose from, for the commands that set one against another. */
import * as vscode from 'vscode';
import type { EngineApi } from '../../engine/query/api.ts';
import { excerpt } from '../../engine/query/at.ts';
import type { Comparable } from '../../engine/query/compare/compare.ts';
import type { Place } from '../../engine/query/place.ts';
import type { Remote } from '../../worker/protocol.ts';
import { fileLabel } from '../support/names.ts';

/** Longer passages are cut. In code units. */
const WORDS = 120;

export interface ArticleChoice extends vscode.QuickPickItem {
  readonly path: string;
}

/** Its name, how much the two share, then whatever the name does not tell yet: file and title. The title stands last, where a narrow list may cut it. */
export function articleChoice({ path, name, title, shared }: Comparable): ArticleChoice {
  const sharing = shared === 1 ? vscode.l10n.t('1 shared statement') : vscode.l10n.t('{0} shared statements', shared);
  const more = [fileLabel(path), title].filter(words => words !== null && words !== name);
  return { label: `$(file) ${name}`, description: [...(shared > 0 ? [sharing] : []), ...more].join(' · '), path };
}

export interface PassageChoice extends vscode.QuickPickItem {
  readonly place: Place;
}

/** Each with its words: several may stand in one line of one file. */
export function passageChoices(engine: Remote<EngineApi>, places: readonly Place[]): Promise<PassageChoice[]> {
  return Promise.all(
    places.map(async place => {
      const words = (await engine.words(place.path, place.span)) ?? '';
      return {
        label: `$(quote) ${fileLabel(place.path)}`,
        description: vscode.l10n.t('line {0}', place.range.start.line + 1),
        detail: excerpt(words, [0, words.length], WORDS),
        place,
      };
    }),
  );
}
