/** Short names that brackets tie to full ones: acronyms, abbreviations and share symbols. */
import type { Reading } from '../../model/reading.ts';
import type { NameSpan } from '../names.ts';
import { abbreviates, acronymLetters } from './acronyms.ts';
import { canonicalForm } from './forms.ts';
import { surfaceOf } from './spans.ts';

/** "Full Name (ABC)" and "ABC (Full Name)": the short form's letters to the canonical full form, for each type ("law:abc" to "law:another bill of congress"). */
export function findIntroductions(reading: Reading, names: readonly NameSpan[]): Map<string, string> {
  const introduced = new Map<string, string>();
  for (let i = 1; i < names.length; i++) {
    const left = names[i - 1]!;
    const right = names[i]!;
    const ticker = tickerOf(reading, left, right, names[i - 2]);
    if (ticker) introduced.set(`organisation:${acronymLetters(surfaceOf(reading, right)) ?? ''}`, keyOfForm(reading, ticker));
    if (isOtherName(reading, left, right)) {
      introduced.set(`organisation:${surfaceOf(reading, right).toLowerCase().replace(/[\s.]/g, '')}`, keyOfForm(reading, left));
      continue;
    }
    if (right.first !== left.end + 1 || reading.tokens[left.end]?.text !== '(' || reading.tokens[right.end]?.text !== ')') continue;
    const [full, short] = right.end - right.first === 1 ? [left, right] : [right, left];
    const letters = acronymLetters(surfaceOf(reading, short));
    const mayHave = full.type === 'organisation' || (full.type === short.type && !/^(?:person|place|group)$/.test(full.type));
    if (letters && mayHave && (full.end - full.first > 1 || abbreviates(letters, surfaceOf(reading, full))))
      introduced.set(`${full.type}:${letters}`, keyOfForm(reading, full));
  }
  return introduced;
}

const keyOfForm = (reading: Reading, name: NameSpan): string => `${name.type}:${canonicalForm(name.type, surfaceOf(reading, name))}`;

/** "Lodvar Centres for Trade, or Lodvar CT,": another name, with letters in it, behind "or". */
function isOtherName({ tokens }: Reading, left: NameSpan, right: NameSpan): boolean {
  if (left.type !== 'organisation' || right.type !== 'organisation' || tokens[left.end]?.text !== ',') return false;
  const between = tokens
    .slice(left.end + 1, right.first)
    .map(({ lower }) => lower)
    .join(' ');
  if (!/^(?:or|or the|known as|also known as|known as the)$/.test(between)) return false;
  return (
    tokens.slice(right.first, right.end).some(({ text }) => /^\p{Lu}{2,}$/u.test(text)) && left.end - left.first > right.end - right.first
  );
}

const EXCHANGE = /^(?:nyse|nasdaq|lse|tsx|asx|nse|bse|hkex|jse|otc|amex|euronext|xetra|sgx)$/;

/** The company whose share symbol `symbol` is: "Obi Foods (NYSE: OBF)", "Obi Foods Inc. (OBF.N)". `left` and `earlier` stand before it. */
function tickerOf({ tokens }: Reading, left: NameSpan, symbol: NameSpan, earlier: NameSpan | undefined): NameSpan | null {
  const before = tokens[symbol.first - 1]?.text;
  if (symbol.end - symbol.first !== 1 || (before !== ':' && before !== '(') || !/^\p{Lu}{1,5}$/u.test(tokens[symbol.first]!.text))
    return null;
  const opensAfter = (name: NameSpan, at: number): boolean =>
    name.type === 'organisation' && tokens[at]?.text === '(' && at - name.end <= 1 && at >= name.end;
  if (tokens[symbol.first - 1]?.text === ':') {
    const at = symbol.first - 3;
    const listed = EXCHANGE.test(tokens[symbol.first - 2]?.lower ?? '');
    return listed ? ([left, earlier].find(name => name !== undefined && opensAfter(name, at)) ?? null) : null;
  }
  return tokens[symbol.end]?.text.startsWith('.') && opensAfter(left, symbol.first - 1) ? left : null;
}
