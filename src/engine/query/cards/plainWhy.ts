/** The reasons of the analysis in a reader's words: its rules are named in a grammarian's. */

const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [/^context \(learned\)/, 'named by its context'],
  [/^(?:that-clause|clause|infinitive|gerund|phrase|question) (?:after|beside) “/, 'reported after “'],
  [/^clause before “/, 'reported before “'],
  [/^(?:object|subject) of “/, 'reported with “'],
  [/^noun “(?=[^”]*” with “)/, 'told of with “'],
  [/^colon after “/, 'after “'],
  [/^quotation beside “/, 'quoted beside “'],
  [/^antecedent of “/, 'what is meant by “'],
  [/^quotation that nobody is given for/, 'a quotation that nobody is named for'],
  [/^acronym of /, 'initials of '],
];

export function plainWhy(why: string): string {
  const found = WORDINGS.find(([rule]) => rule.test(why));
  return found ? why.replace(found[0], found[1]) : why;
}
