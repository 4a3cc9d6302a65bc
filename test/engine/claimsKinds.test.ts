import { strict as assert } from 'node:assert';
import { said } from './claimsReading.ts';

describe('the kind of a cue', () => {
  const kinds: readonly (readonly [string, string])[] = [
    ['Orla Finch said that the pier was safe.', 'speech'],
    ['Orla Finch promised to rebuild the pier.', 'speech'],
    ['Orla Finch tweeted that the pier was safe.', 'writing'],
    ['A report by the port said that the pier was safe.', 'writing'],
    ['The pier is safe, according to a report by the port.', 'writing'],
    ['According to Orla Finch, the pier is safe.', 'speech'],
    ['A court ruled that the pier must close.', 'ruling'],
    ['The judge ordered the port to close the pier.', 'ruling'],
    ['Orla Finch believes that the pier is safe.', 'belief'],
    ['Orla Finch is confident that the pier is safe.', 'belief'],
    ['Orla Finch intends to rebuild the pier.', 'intention'],
    ['Her plan to widen the pier has failed.', 'intention'],
  ];
  for (const [text, kind] of kinds) it(`${kind}: ${text}`, () => assert.equal(said(text)[0]!.claim.cueKind, kind));
  it('is none without a cue', () => assert.equal(said('“We will never forget this summer.” Ferries run again.')[0]!.claim.cueKind, null));
});

describe('how far a claim is trusted', () => {
  const confidence = (text: string): number => said(text)[0]!.claim.confidence;
  it('is surer of a statement than of backing', () =>
    assert.ok(
      confidence('Orla Finch said that the pier was safe.') > 0.75 && confidence('Orla Finch backed the new pier in the harbour.') < 0.5,
    ));
  it('doubts what stands in a condition', () =>
    assert.ok(confidence('The pier will close if Orla Finch says it is unsafe.') < confidence('Orla Finch says it is unsafe.')));
  it('doubts what says next to nothing', () => assert.ok(confidence('Orla Finch criticised the order.') < 0.5));
});
