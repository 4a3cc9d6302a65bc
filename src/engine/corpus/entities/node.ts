/** A name across the folder, and an article among names. */
import { asks, entityId, offers } from '../../analysis/coreference/forms.ts';
import { hash53 } from '../../base/hash.ts';
import type { Entity, EntityType } from '../../model/analysis.ts';
import type { KeptArticle } from '../articleStore.ts';
import { type Texts, textAt } from '../texts.ts';
import type { NamesDigest } from './namesDigest.ts';
import { ToldName } from './told.ts';

export interface Place {
  readonly article: KeptArticle;
  readonly names: NamesDigest;
  /** Of each of the article's entities. */
  readonly nodes: readonly Node[];
}

/** Among the forms of a graph that was restored. */
export interface SavedForm {
  readonly forms: Texts;
  readonly text: number;
  /** Of the node. */
  readonly number: number;
}

/** Of a node that was not restored. */
export const UNSAVED = -1;
/** Shorter lists take no more room than they need. */
const LONG = 32;
const NONE: readonly never[] = [];

/** One canonical form of one type. There are a hundred thousand: what few are asked for is worked out when it is asked for. */
export class Node {
  readonly type: EntityType;
  /** What a person is said to do, as `fieldsOf` has it; empty for all others. */
  readonly field: string;
  /** Among the nodes that were restored. */
  readonly number: number;
  readonly #forms: Texts | null;
  /** Or its number among the forms. */
  #form: string | number;
  #id: string | null = null;
  #formKey: number | null = null;
  #asks: readonly number[] | null = null;
  #offers: readonly number[] | null = null;
  #places: Place[] = [];
  #mentions = 0;
  /** The node that it belongs to: itself, or a longer form; undefined until asked for. */
  root: Node | undefined = undefined;
  /** What is told of the entity whose root it is; undefined until asked for. */
  summary: Entity | undefined = undefined;

  constructor(type: EntityType, field: string, form: string | SavedForm) {
    const isSaved = typeof form !== 'string';
    this.type = type;
    this.field = field;
    this.number = isSaved ? form.number : UNSAVED;
    this.#forms = isSaved ? form.forms : null;
    this.#form = isSaved ? form.text : form;
  }

  get form(): string {
    if (typeof this.#form === 'number') this.#form = textAt(this.#forms!, this.#form);
    return this.#form;
  }

  get id(): string {
    this.#id ??= nodeId(this.type, this.form, this.field);
    return this.#id;
  }

  /** Of all nodes of the form, whatever their type. */
  get formKey(): number {
    this.#formKey ??= keyOf([this.form]);
    return this.#formKey;
  }

  /** Keys under which it finds longer forms. */
  get asks(): readonly number[] {
    this.#asks ??= keysOf(this.type, asks(this.type, this.form));
    return this.#asks;
  }

  /** Keys under which shorter forms find it. */
  get offers(): readonly number[] {
    this.#offers ??= keysOf(this.type, offers(this.type, this.form));
    return this.#offers;
  }

  /** Articles that have it, each once, in no order. */
  get places(): readonly Place[] {
    return this.#places;
  }

  /** In all its articles. */
  get mentions(): number {
    return this.#mentions;
  }

  /** For each of the article's entities that are of the node, one behind another. */
  enter(place: Place, mentions: number): void {
    this.#mentions += mentions;
    const places = this.#places;
    if (places.at(-1) === place) return;
    if (places.length < LONG) this.#places = [...places, place];
    else places.push(place);
  }

  /** With all of the article's entities. */
  leave(place: Place): void {
    for (const [i, node] of place.nodes.entries()) if (node === this) this.#mentions -= toldAt(place, i).mentions;
    const places = this.#places;
    const last = places.pop()!;
    if (last !== place) places[places.indexOf(place)] = last;
  }

  /** What all its articles say of it. */
  told(): ToldName[] {
    const told: ToldName[] = [];
    for (const place of this.#places) {
      const { nodes } = place;
      for (let i = 0; i < nodes.length; i++) if (nodes[i] === this) told.push(toldAt(place, i));
    }
    return told;
  }
}

const toldAt = ({ article, names }: Place, i: number): ToldName => new ToldName(article, names, i);

export const nodeId = (type: EntityType, form: string, field: string): string => entityId(type, form) + (field && `~${field}`);

const keysOf = (type: EntityType, keys: readonly string[]): readonly number[] =>
  keys.length === 0 ? NONE : keys.map(key => keyOf([type, ':', key]));

/** A 53-bit hash: no two of a folder are equal by chance. */
export const keyOf = (parts: readonly string[]): number => hash53(parts);
