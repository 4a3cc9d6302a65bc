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
  it('who speaks is none of those whom the quotation alone names', () => {
    const text = 'An official opened the hall. “The builder was Martin Ashdown,” he said.';
    assert.ok(!mentionsIn(text).some(mention => mention.endsWith('(pronoun)')));
  });
  it('who is named and praised is not who does it', () => {
    const text = 'Martin Ashdown met police. Mr Ashdown named Peter Gillwood as the driver and praised him.';
    assert.equal(mentionsIn(text).at(-1), 'him = Peter Gillwood person (pronoun)');
  });
  it('“himself” is who does something last', () => {
    const text = 'Peter Gillwood was asked about a meeting in which Martin Ashdown told aides that the report would clear himself.';
    assert.equal(mentionsIn(text).at(-1), 'himself = Martin Ashdown person (pronoun)');
  });
  it('“he or she” is nobody', () => {
    assert.ok(!mentionsIn('Martin Ashdown spoke. If a clerk errs, he or she must pay.').some(mention => mention.endsWith('(pronoun)')));
  });
  it('“its” is no body of the sentence before, where this one tells of another without a name', () => {
    const text = 'Brandel Corp lost power in May. Her city lost half of its trees.';
    assert.ok(!mentionsIn(text).some(mention => mention.startsWith('its')));
  });
  it('“the business interests” are no business', () => {
    const text = 'Brandel Corp lost power in May. It served the business interests of farmers.';
    assert.ok(!mentionsIn(text).some(mention => mention.startsWith('the business')));
  });
  it('a body does not act upon itself by another name', () => {
    assert.deepEqual(pronounsIn('Brandel Foods agreed to the sale. Kestrel Partners advised the company.'), []);
  });
});
