/**
 * A few instructions of WebAssembly, by the names of its text format, and the frame of a module. An instruction is written as a call that
 * takes what it works on, and gives the bytes of both. See https://webassembly.github.io/spec/core/binary/.
 */
export type Code = readonly number[];

type Operation = (...operands: Code[]) => Code;

const operation =
  (...opcode: number[]): Operation =>
  (...operands) => [...operands.flat(), ...opcode];

/** Reads or writes memory: `offset` is added to the address. */
type Access = (offset: number, ...operands: Code[]) => Code;

const access =
  (...opcode: number[]): Access =>
  (offset, ...operands) => [...operands.flat(), ...opcode, 0, ...unsigned(offset)];

const VECTOR = 0xfd;
const vector = (opcode: number): Operation => operation(VECTOR, ...unsigned(opcode));
const vectorAccess = (opcode: number): Access => access(VECTOR, ...unsigned(opcode));

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  load: access(0x28),
  ltU: operation(0x49),
  ctz: operation(0x68),
  add: operation(0x6a),
  sub: operation(0x6b),
  mul: operation(0x6c),
  and: operation(0x71),
  xor: operation(0x73),
  shl: operation(0x74),
  shrU: operation(0x76),
  wrapI64: operation(0xa7),
};

export const i64 = {
  const: (value: number): Code => [0x42, ...signed(value)],
  ctz: operation(0x7a),
  or: operation(0x84),
  shl: operation(0x86),
  extendI32U: operation(0xad),
};

export const v128 = {
  const: (bytes: readonly number[]): Code => [VECTOR, 12, ...bytes],
  load: vectorAccess(0),
  /** Eight signed bytes, each in sixteen bits. */
  load8x8S: vectorAccess(1),
  store: vectorAccess(11),
};

export const i8x16 = {
  shuffle: (bytes: readonly number[], a: Code, b: Code): Code => [...a, ...b, VECTOR, 13, ...bytes],
  bitmask: vector(0x64),
  narrowI16x8S: vector(0x65),
};

export const i16x8 = {
  splat: vector(0x10),
  eq: vector(0x2d),
  add: vector(0x8e),
  maxS: vector(0x98),
};

export const local = {
  get: (index: number): Code => [0x20, ...unsigned(index)],
  set: (index: number, value: Code): Code => [...value, 0x21, ...unsigned(index)],
  tee: (index: number, value: Code): Code => [...value, 0x22, ...unsigned(index)],
};

/** `whenTrue` where the condition is not 0, else `whenFalse`; both are worked out. */
export const select = (whenTrue: Code, whenFalse: Code, condition: Code): Code => [...whenTrue, ...whenFalse, ...condition, 0x1b];

const NO_RESULT = 0x40;
const END = 0x0b;

/** Runs `body` at least once, and again for as long as the condition after it is not 0. */
export const repeatWhile = (body: Code, condition: Code): Code => [0x03, NO_RESULT, ...body, ...condition, 0x0d, 0, END];
export const whenTrue = (condition: Code, body: Code): Code => [...condition, 0x04, NO_RESULT, ...body, END];

export const I32 = 0x7f;
export const V128 = 0x7b;

export interface Func {
  readonly name: string;
  /** All of type `I32`; they are the first locals. */
  readonly parameters: number;
  readonly results: readonly number[];
  /** Types of the other locals. */
  readonly locals: readonly number[];
  readonly body: Code;
}

/** A module that imports its memory as `host.memory` and exports the functions. */
export function moduleOf(functions: readonly Func[]): Uint8Array<ArrayBuffer> {
  const indexes = functions.map((_, i) => i);
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, functions.map(typeOf)),
    ...section(2, [[...text('host'), ...text('memory'), 2, 0, 0]]),
    ...section(3, indexes.map(unsigned)),
    ...section(
      7,
      functions.map(({ name }, i) => [...text(name), 0, ...unsigned(i)]),
    ),
    ...section(10, functions.map(bodyOf)),
  ]);
}

const typeOf = ({ parameters, results }: Func): Code => [
  0x60,
  ...list(new Array(parameters).fill([I32])),
  ...list(results.map(type => [type])),
];

function bodyOf({ locals, body }: Func): Code {
  const code = [...list(locals.map(type => [1, type])), ...body, END];
  return [...unsigned(code.length), ...code];
}

function section(id: number, entries: readonly Code[]): Code {
  const content = list(entries);
  return [id, ...unsigned(content.length), ...content];
}

const list = (entries: readonly Code[]): Code => [...unsigned(entries.length), ...entries.flat()];
const text = (ascii: string): Code => list([...ascii].map(character => [character.charCodeAt(0)]));

/** LEB128: seven bits a byte, the lowest first. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  return value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}
