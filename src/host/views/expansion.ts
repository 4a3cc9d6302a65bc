/**
 * Which rows of a view are open: those that the engine says, until the user opens or closes one. What is done while a filter is set holds for as long as one
 * is. VS Code heeds the state of an item only when it first sees its id; where the state is to change, the item gets another id.
 */
import type { Row } from './rows.ts';

/** `itemId`: unique as the row's own. */
export interface Shown {
  readonly itemId: string;
  readonly isOpen: boolean;
}

interface Drawn {
  readonly turn: number;
  readonly isOpen: boolean;
}

export class Expansion {
  readonly #isFiltered: () => boolean;
  readonly #chosen = { all: new Map<string, boolean>(), filtered: new Map<string, boolean>() };
  /** As VS Code has them, by the row's id. */
  readonly #drawn = new Map<string, Drawn>();

  constructor(isFiltered: () => boolean) {
    this.#isFiltered = isFiltered;
  }

  /** How to draw a row that has others below it. */
  show({ id, node }: Row): Shown {
    const isOpen = this.#choices.get(id) ?? node.collapsible === 'expanded';
    const drawn = this.#drawn.get(id);
    const turn = !drawn ? 0 : drawn.isOpen === isOpen ? drawn.turn : drawn.turn + 1;
    if (drawn?.isOpen !== isOpen) this.#drawn.set(id, { turn, isOpen });
    return { itemId: turn === 0 ? id : `${id}#${turn}`, isOpen };
  }

  /** The user opened or closed a row. */
  choose({ id }: Row, isOpen: boolean): void {
    this.#choices.set(id, isOpen);
    this.#drawn.set(id, { turn: this.#drawn.get(id)?.turn ?? 0, isOpen });
  }

  /** Whoever works with a row wants to keep it in sight, also when the filter that found it is gone: the rows around it stay open. */
  keepInSight(row: Row): void {
    for (let around = row.parent; around; around = around.parent)
      for (const choices of Object.values(this.#chosen)) choices.set(around.id, true);
  }

  /** With the words of a filter. */
  forgetFiltered(): void {
    this.#chosen.filtered.clear();
  }

  get #choices(): Map<string, boolean> {
    return this.#isFiltered() ? this.#chosen.filtered : this.#chosen.all;
  }
}
