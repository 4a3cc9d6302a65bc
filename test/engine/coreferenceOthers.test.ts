import { strict as assert } from 'node:assert';
import { mentionsIn } from './mentionsReading.ts';

const pronounsIn = (text: string): string[] => mentionsIn(text).filter(mention => /\((?:pronoun|nominal)\)$/.test(mention));

describe('coreference: who is somebody else', () => {
  it('a pronoun at the head of a sentence is who spoke last, not whom the quotation names', () => {
    assert.deepEqual(pronounsIn('"Wade Purcell is a good man," Clint McAdoo said. He argued that the jury was swayed.'), [
      'He = Clint McAdoo person (pronoun)',
    ]);
  });
  it('is nobody named where an unnamed one stands in the same sentence', () => {
    assert.deepEqual(
      pronounsIn('Eoin Brannigan urged people to stay at home. A man in his 60s was killed when a tree fell on his van.'),
      [],
    );
    assert.deepEqual(pronounsIn('Ada Holm won. Robert Yee, a biologist, was her student.'), ['her = Ada Holm person (pronoun)']);
  });
  it('a body does not act upon itself by another name', () => {
    assert.deepEqual(pronounsIn('Brandel Foods agreed to the sale. Kestrel Partners advised the company.'), []);
  });
});
