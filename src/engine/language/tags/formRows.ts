/**
 * Rows of integers, side by side in one array: near in memory, and nothing for the garbage collector to follow. The row at place 0 is given
 * to nobody and is of zeros, so that 0 can stand for none.
 */
export class FormRows {
  readonly #width: number;
  #values: Int32Array;
  #end: number;

  constructor(width: number, rows = 256) {
    this.#width = width;
    this.#end = width;
    this.#values = new Int32Array(width * rows);
  }

  /** Until the next `take`, which may move the rows to a longer array. */
  get values(): Int32Array {
    return this.#values;
  }

  /** The place of a new row of zeros in `values`. */
  take(): number {
    const row = this.#end;
    this.#end += this.#width;
    if (this.#end > this.#values.length) {
      const longer = new Int32Array(this.#values.length * 2);
      longer.set(this.#values);
      this.#values = longer;
    }
    return row;
  }

  clear(): void {
    this.#values.fill(0, 0, this.#end);
    this.#end = this.#width;
  }
}
