/** How the user likes the views, kept with the workspace: grouping and order of each, and whether they show one article or the folder. */
import type * as vscode from 'vscode';
import type { TreeGroup, TreeOrder } from '../../engine/query/tree.ts';
import type { Choice, ViewKind } from './viewKinds.ts';

export type Scope = 'folder' | 'article';

const KEY = 'views';

interface Stored {
  readonly scope?: Scope;
  readonly [choice: string]: string | undefined;
}

export class ViewMemory {
  readonly #memento: vscode.Memento;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  get scope(): Scope {
    return this.#stored.scope === 'article' ? 'article' : 'folder';
  }

  group({ view, groups }: ViewKind): TreeGroup {
    return this.#chosen(groups, `${view}.group`);
  }

  order({ view, orders }: ViewKind): TreeOrder {
    return this.#chosen(orders, `${view}.order`);
  }

  async setScope(scope: Scope): Promise<void> {
    await this.#memento.update(KEY, { ...this.#stored, scope });
  }

  async set({ view }: ViewKind, what: 'group' | 'order', value: string): Promise<void> {
    await this.#memento.update(KEY, { ...this.#stored, [`${view}.${what}`]: value });
  }

  get #stored(): Stored {
    return this.#memento.get<Stored>(KEY, {});
  }

  /** A value of an older version that is no choice any more counts as none. */
  #chosen<Value>(choices: readonly [Choice<Value>, ...Choice<Value>[]], key: string): Value {
    const stored: unknown = this.#stored[key];
    return (choices.find(choice => choice.value === stored) ?? choices[0]).value;
  }
}
