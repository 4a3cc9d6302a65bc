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
  it('“it” does not go on with a body in which, or of whose offer, something is', () => {
    assert.deepEqual(pronounsIn('A stir was noted among Kestrel Partners clerks. It may last for a week.'), []);
    assert.deepEqual(pronounsIn('Ben Cole told Kestrel Partners that he saw a leak in Brandel Foods. It stank for a week.').slice(1), []);
    assert.deepEqual(pronounsIn('The offer of Brandel Foods is low. It shows how little is left.'), []);
  });
  it('“it” goes on with a body that does or says something', () => {
    const it = ['It = Brandel Foods organisation (pronoun)'];
    assert.deepEqual(pronounsIn('Brandel Foods, a grocer, closed in May. It owes farmers a lot.'), it);
    assert.deepEqual(pronounsIn('A Brandel Foods spokeswoman refused to talk. It owes farmers a lot.'), it);
  });
  it('who does something is not whom it befalls, with a home or a trade between', () => {
    for (const who of ['Martin Ashdown of Kenya openly', 'Martin Ashdown, a lawyer,', 'Martin Ashdown (R-Texas)'])
      assert.equal(mentionsIn(`Peter Gillwood lost. ${who} praised him.`).at(-1), 'him = Peter Gillwood person (pronoun)', who);
  });
  it('who is named before another’s office is not who goes on', () => {
    const text = 'Martin Ashdown won. Former Ashdown campaign chief Peter Gillwood told the court that he lied.';
    assert.equal(mentionsIn(text).at(-1), 'he = Peter Gillwood person (pronoun)');
  });
  it('“in his letter” is whoever acts behind it', () => {
    const text = 'Peter Gillwood resigned. In his letter to the club, Mr. Martin Ashdown wrote about rats.';
    assert.ok(mentionsIn(text).includes('his = Martin Ashdown person (pronoun)'));
  });
  it('“the new company”, which is named behind a comma, is none named before', () => {
    const text = 'Brandel Foods, a grocer, will join with Kestrel Mills. The new company, Kestrel Foods Ltd, will sell oats.';
    assert.deepEqual(pronounsIn(text), []);
  });
  it('an official is not an earlier one of that office, whose name stands behind a comma', () => {
    const text = 'Senator Martin Ashdown praised it. The senior senator, Peter Gillwood, wept.';
    assert.deepEqual(pronounsIn(text), []);
  });
  it('“who says he” is who says it, and whom one finds out about is another', () => {
    assert.equal(
      mentionsIn('Martin Ashdown praised Peter Gillwood, who says he will go.').find(name => name.startsWith('he')),
      'he = Peter Gillwood person (pronoun)',
    );
    assert.equal(
      mentionsIn('Mr Martin Ashdown said Mr Peter Gillwood was odd and that he would wait until he knew more about him.').at(-1),
      'him = Peter Gillwood person (pronoun)',
    );
  });
  it('a group goes by its own name', () => {
    const text = 'Gruppo Vellari is studying a share offer. A Vellari spokesman said so, and Vellari shares rose.';
    assert.equal(mentionsIn(text).filter(name => name === 'Vellari = Gruppo Vellari organisation').length, 2);
  });
});
