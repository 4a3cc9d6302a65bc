/** A short way to say what the whole analysis makes of a text's names, for the specifications of names and coreference. */
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const analyzer = createAnalyzer(WEIGHTS);

/** "Theresa May person", "May = Theresa May person", "he = Theresa May person (pronoun)": mentions in text order with their entity's name and type. */
export function mentionsIn(text: string): string[] {
  const { entities, mentions } = analyzer.analyze('a.txt', text);
  return mentions.map(({ span, entity, form }) => {
    const { name, type } = entities.find(({ id }) => id === entity)!;
    const surface = text.slice(...span);
    return `${surface}${name === surface ? '' : ` = ${name}`} ${type}${form === 'name' ? '' : ` (${form})`}`;
  });
}
