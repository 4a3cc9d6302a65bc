/** A name across the folder, and an article among names. What was restored is read when it is asked for. */
import { asks, entityId, offers } from '../../analysis/coreference/forms.ts';
import { hash53 } from '../../base/hash.ts';
import type { Entity, EntityType } from '../../model/analysis.ts';
import type { KeptArticle } from '../articleStore.ts';
import type { ToldDigest } from '../digest.ts';
import type { NamesDigest } from './namesDigest.ts';
import { ToldName } from './told.ts';

/** Where what was restored is read from. Things go by the numbers under which they were kept. */
export interface Restored {
  form(node: number): string;
  placesOf(node: number): Place[];
  nodesOf(place: number): Node[];
}

export class Place {
  readonly article: KeptArticle;
  readonly #digest: Pick<ToldDigest, 'names'>;
  readonly #restored: Restored | null;
  /** Or its number among the places that were restored. */
  #nodes: readonly Node[] | number;

  constructor(article: KeptArticle, digest: Pick<ToldDigest, 'names'>, nodes: readonly Node[] | number, restored: Restored | null = null) {
    this.article = article;
    this.#digest = digest;
    this.#nodes = nodes;
    this.#restored = restored;
  }

  get names(): NamesDigest {
    return this.#digest.names;
  }

  /** Of each of the article's entities. */
  get nodes(): readonly Node[] {
    if (typeof this.#nodes === 'number') this.#nodes = this.#restored!.nodesOf(this.#nodes);
    return this.#nodes;
  }

  told(entity: number): ToldName {
    return new ToldName(this.article, this.names, entity);
  }
}

/** In place of the form of a node that is restored. */
export interface RestoredNode {
  readonly restored: Restored;
  readonly number: number;
  readonly mentions: number;
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
  readonly #restored: Restored | null;
  #form: string | null;
  #id: string | null = null;
  #formKey: number | null = null;
  #asks: readonly number[] | null = null;
  #offers: readonly number[] | null = null;
  #places: Place[] | null;
  #mentions: number;
  /** The node that it belongs to: itself, or a longer form; undefined until asked for. */
  root: Node | undefined = undefined;
  /** What is told of the entity whose root it is; undefined until asked for. */
  summary: Entity | undefined = undefined;

  constructor(type: EntityType, field: string, form: string | RestoredNode) {
    const isNew = typeof form === 'string';
    this.type = type;
    this.field = field;
    this.number = isNew ? UNSAVED : form.number;
    this.#restored = isNew ? null : form.restored;
    this.#form = isNew ? form : null;
    this.#places = isNew ? [] : null;
    this.#mentions = isNew ? 0 : form.mentions;
  }

  get form(): string {
    this.#form ??= this.#restored!.form(this.number);
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
    return this.#placeList();
  }

  #placeList(): Place[] {
    this.#places ??= this.#restored!.placesOf(this.number);
    return this.#places;
  }

  /** In all its articles. */
  get mentions(): number {
    return this.#mentions;
  }

  /** For each of the article's entities that are of the node, one behind another. */
  enter(place: Place, mentions: number): void {
    this.#mentions += mentions;
    const places = this.#placeList();
    if (places.at(-1) === place) return;
    if (places.length < LONG) this.#places = [...places, place];
    else places.push(place);
  }

  /** With all of the article's entities. */
  leave(place: Place): void {
    for (const [i, node] of place.nodes.entries()) if (node === this) this.#mentions -= place.told(i).mentions;
    const places = this.#placeList();
    const last = places.pop()!;
    if (last !== place) places[places.indexOf(place)] = last;
  }

  /** What all its articles say of it. */
  told(): ToldName[] {
    const told: ToldName[] = [];
    for (const place of this.#placeList()) {
      const { nodes } = place;
      for (let i = 0; i < nodes.length; i++) if (nodes[i] === this) told.push(place.told(i));
    }
    return told;
  }
}

export const nodeId = (type: EntityType, form: string, field: string): string => entityId(type, form) + (field && `~${field}`);

const keysOf = (type: EntityType, keys: readonly string[]): readonly number[] =>
  keys.length === 0 ? NONE : keys.map(key => keyOf([type, ':', key]));

/** A 53-bit hash: no two of a folder are equal by chance. */
export const keyOf = (parts: readonly string[]): number => hash53(parts);
