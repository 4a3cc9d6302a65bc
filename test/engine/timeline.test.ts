import { strict as assert } from 'node:assert';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { timelineOf } from '../../src/engine/export/timeline.ts';
import { article } from './treeArticles.ts';

const corpus = new Corpus();
corpus.set(
  article('a.txt', 'They closed the <old> quay. They painted. It rained. Somebody slept. They will sail. They met.', {
    publisher: 'Harbour & Post',
    told: [
      { words: 'rained', label: 'It rains', date: '2031-06' },
      { words: 'painted', label: 'Crew paints boat', date: '2031-06-02T10:00' },
      { words: 'sail', label: 'Boats sail', date: '2032', status: 'planned' },
      { words: 'met', label: 'Board meets', date: 'XXXX-05-07' },
      { words: 'slept', label: 'Clerk sleeps' },
      { words: 'closed', label: 'Harbour closes', date: '2031-06-02' },
    ],
  }),
);
const events = corpus.events();

describe('a timeline for use elsewhere', () => {
  it('is Markdown by date, as precise as known, the undated last', () => {
    assert.equal(
      timelineOf(corpus, events, 'markdown'),
      `**2 June 2031**

- Harbour closes — Harbour \\& Post
- Crew paints boat (10:00) — Harbour \\& Post

**June 2031**

- It rains — Harbour \\& Post

**2032**

- Boats sail (planned) — Harbour \\& Post

**7 May, year not given**

- Board meets — Harbour \\& Post

**No date**

- Clerk sleeps — Harbour \\& Post`,
    );
  });

  it('is what TimelineJS reads: only what has a year, which is never made more precise, in HTML', () => {
    const { events: slides } = JSON.parse(timelineOf(corpus, events, 'timelinejs'));
    assert.deepEqual(
      slides.map((slide: { start_date: unknown }) => slide.start_date),
      [{ year: 2031, month: 6, day: 2 }, { year: 2031, month: 6, day: 2 }, { year: 2031, month: 6 }, { year: 2032 }],
    );
    assert.deepEqual(slides[0].text, {
      headline: 'Harbour closes',
      text: '<p>They closed the &lt;old&gt; quay.</p><p>Harbour &amp; Post</p>',
    });
    assert.equal(slides[3].display_date, '2032');
  });

  it('is empty where there are no events', () => {
    assert.equal(timelineOf(corpus, [], 'markdown'), '');
    assert.deepEqual(JSON.parse(timelineOf(corpus, [], 'timelinejs')), { events: [] });
  });
});
