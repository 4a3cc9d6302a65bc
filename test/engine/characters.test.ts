import { strict as assert } from 'node:assert';
import { isCapitalised, isLower, isUpper, startsWithDigit, startsWithLetter, startsWord } from '../../src/engine/text/characters.ts';

const STARTS = ['a', 'Z', 'é', 'É', 'ß', 'ǅ', '7', '٣', '½', '’', '-', ' ', '\n', '漢', '𝒜', '𝟙', '😀', '\ud800', '\udc00'];
const TEXTS = ['', ...STARTS, ...STARTS.flatMap(first => ['b', 'B', 'é', '4', '\udc9c'].map(second => `${first}${second}`))];

describe('how a text begins', () => {
  for (const { asked, pattern } of [
    { asked: isUpper, pattern: /^\p{Lu}/u },
    { asked: isLower, pattern: /^\p{Ll}/u },
    { asked: startsWithLetter, pattern: /^\p{L}/u },
    { asked: startsWithDigit, pattern: /^\p{N}/u },
    { asked: startsWord, pattern: /^[\p{L}\p{N}]/u },
    { asked: isCapitalised, pattern: /^\p{Lu}\p{Ll}/u },
  ])
    it(`is told by ${asked.name} as by its pattern, in every script`, () => {
      for (const text of TEXTS) assert.equal(asked(text), pattern.test(text), JSON.stringify(text));
    });
});
