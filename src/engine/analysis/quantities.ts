/** Finds figures: a number, its unit and what is counted. */
import { WordSet } from '../language/words/wordLists.ts';
import type { Quantity, TimeExpression } from '../model/analysis.ts';
import type { Reading, Sentence, Token } from '../model/reading.ts';
import { firstEndingAfter, type Span } from '../model/span.ts';
import { afterOf, beforeFigure, readNounPhrase } from './quantities/counted.ts';
import { type Figure, readFigure } from './quantities/figures.ts';
import { CURRENCY_AFTER, CURRENCY_BEFORE, DOLLARS_OF, MEASURES } from './quantities/units.ts';

/** In text order; figures that are part of a time are left out. */
export function findQuantities(reading: Reading, times: readonly TimeExpression[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (const sentence of reading.sentences) {
    for (let i = sentence.first; i < sentence.end; i++) {
      if (!mayBegin(reading.tokens[i]!)) continue;
      const found = readQuantity(reading, sentence, i);
      if (!found) continue;
      if (!isTime(times, found.quantity.span)) quantities.push(found.quantity);
      i = Math.max(i, found.end - 1);
    }
  }
  return quantities;
}

function mayBegin(token: Token): boolean {
  const { lower, tag } = token;
  const first = lower.charCodeAt(0);
  return (first >= 48 && first <= 57) || tag === 'CD' || tag === '$' || lower === 'a' || lower === 'an' || CURRENCY_BEFORE.holds(token);
}

function isTime(times: readonly TimeExpression[], span: Span): boolean {
  const time = times[firstEndingAfter(times, span[0])];
  return time !== undefined && time.span[0] < span[1];
}

interface Found {
  readonly end: number;
  readonly quantity: Quantity;
}

function readQuantity(reading: Reading, sentence: Sentence, i: number): Found | null {
  const { tokens } = reading;
  const age = readAge(tokens, sentence, i);
  if (age) return age;
  const currency = CURRENCY_BEFORE.of(tokens[i]!);
  const start = currency ? i + 1 : i;
  if (currency && /^[a-z]+$/.test(tokens[i]!.lower) && !/^[A-Z]/.test(tokens[i]!.text)) return null;
  const figure = readFigure(tokens, start, sentence.end);
  if (!figure) return null;
  const range = rangeUnit(reading, sentence, figure);
  const unit = currency ? { unit: currency, end: figure.end } : (readUnit(tokens, figure, sentence.end) ?? range);
  if (unit) return measured(reading, sentence, { i, figure, ...unit });
  return counted(reading, sentence, i, figure);
}

interface Measured {
  readonly i: number;
  readonly figure: Figure;
  readonly unit: string;
  readonly end: number;
  readonly scale?: number;
}

function measured(reading: Reading, sentence: Sentence, { i, figure, unit, end, scale = 1 }: Measured): Found {
  const { text, tokens } = reading;
  const noun = unit === 'percent' ? null : readNounPhrase(text, tokens, end, sentence.end);
  const of = afterOf(text, tokens, end, sentence.end) ?? noun?.of ?? beforeFigure(text, tokens, i, sentence.first);
  return { end, quantity: { span: [tokens[i]!.span[0], tokens[end - 1]!.span[1]], value: figure.value * scale, unit, of } };
}

/** The unit after a figure: percent, a currency, a measure. */
function readUnit(tokens: readonly Token[], figure: Figure, end: number): { unit: string; end: number } | null {
  if (figure.suffix === 'pc' || figure.suffix === 'pct' || figure.suffix === 'percent') return { unit: 'percent', end: figure.end };
  const glued = MEASURES.get(figure.suffix);
  if (glued) return { unit: glued, end: figure.end };
  if (figure.suffix) return null;
  const at = figure.end;
  if (at >= end) return null;
  const lower = tokens[at]!.lower;
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'per' && next === 'cent') return { unit: 'percent', end: at + 2 };
  if (lower === '%' || lower === 'percent' || lower === 'pct' || lower === 'pc') return { unit: 'percent', end: at + 1 };
  if (lower === 'percentage' && /^points?$/.test(next)) return { unit: 'percentage point', end: at + 2 };
  if (lower === 'basis' && /^points?$/.test(next)) return { unit: 'basis point', end: at + 2 };
  const of = DOLLARS_OF.get(lower === 'hong' || lower === 'new' ? next : lower);
  const dollars = lower === 'hong' || lower === 'new' ? at + 2 : at + 1;
  if (of && /^dollars?$/.test(tokens[dollars]?.lower ?? '')) return { unit: of, end: dollars + 1 };
  const currency = CURRENCY_AFTER.get(lower);
  if (currency) return { unit: currency, end: at + 1 };
  const measure = lower === 'm' || lower === 'b' ? undefined : MEASURES.get(lower);
  return measure ? { unit: measure, end: at + 1 } : null;
}

const IN_RANGE = new WordSet(['to', 'or', 'and', '-', '–']);

/** The first figure of "5 to 10 percent" and "between 3 and 4 million dollars" has the unit of the second. */
function rangeUnit({ tokens }: Reading, sentence: Sentence, figure: Figure): { unit: string; end: number; scale: number } | null {
  if (figure.suffix || !IN_RANGE.holds(tokens[figure.end]) || figure.end + 1 >= sentence.end) return null;
  const second = readFigure(tokens, figure.end + 1, sentence.end);
  const unit = second && readUnit(tokens, second, sentence.end);
  if (!unit) return null;
  const scale = second.value >= 1e6 && figure.value < 1e4 ? 1000 ** Math.floor(Math.log10(second.value) / 3) : 1;
  return { unit: unit.unit, end: figure.end, scale };
}

/** "44-year-old", and the "44" of "Ada Moss, 44, …". */
function readAge(tokens: readonly Token[], sentence: Sentence, i: number): Found | null {
  const { text, span } = tokens[i]!;
  const compound = text.includes('-') ? /^(\d{1,3})-(year|month|week|day)s?-old$/i.exec(text) : null;
  if (compound) return { end: i + 1, quantity: { span, value: Number(compound[1]), unit: compound[2]!.toLowerCase(), of: 'age' } };
  const bare =
    tokens[i - 1]?.text === ',' && /^\d{1,3}$/.test(text) && /^[,.;)]$/.test(tokens[i + 1]?.text ?? '') && i - 1 > sentence.first;
  if (!bare || !tokens[i - 2]!.tag.startsWith('NNP') || Number(text) > 120) return null;
  return { end: i + 1, quantity: { span, value: Number(text), unit: 'year', of: 'age' } };
}

/** "nine firms": a number before a noun. Numbers in names, of lists and in front of nothing that can be counted are left out. */
function counted({ text, tokens }: Reading, sentence: Sentence, i: number, figure: Figure): Found | null {
  if (figure.suffix || (figure.words && figure.value <= 1)) return null;
  const before = i > sentence.first ? tokens[i - 1] : undefined;
  if (before && (/^(?:#|no|nos|number|page|chapter|section|article|flight|route|channel|room)$/.test(before.lower) || before.tag === 'NNP'))
    return null;
  const of = afterOf(text, tokens, figure.end, sentence.end);
  const noun = of ? null : readNounPhrase(text, tokens, figure.end, sentence.end);
  if (!of && !noun) return null;
  const unit = noun?.unit ?? of!.split(' ').at(-1)!.toLowerCase();
  return {
    end: figure.end,
    quantity: { span: [tokens[i]!.span[0], tokens[figure.end - 1]!.span[1]], value: figure.value, unit, of: of ?? noun!.of },
  };
}
