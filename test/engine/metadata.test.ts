import { strict as assert } from 'node:assert';
import { metadataOf } from './reading.ts';

const BODY = 'The harbour board of Vell said that it would close the old pier for repairs to its wooden piles.';
const publishedOf = (text: string, known: string | null = null): string | null => metadataOf(text, known).published.value;

describe('the date of an article', () => {
  for (const [line, value] of [
    ['15 Mar 2021', '2021-03-15'],
    ['Published: 12 March 2021 10:30 GMT', '2021-03-12'],
    ['Monday, March 15, 2021', '2021-03-15'],
    ['Updated 3:45 PM ET, Fri March 12, 2021', '2021-03-12'],
    ['2021-03-12', '2021-03-12'],
    ['VELL, Norland, March 12, 2021 (AP) —', '2021-03-12'],
  ] as const)
    it(`is in the line ${line}`, () => {
      assert.deepEqual(metadataOf(`Vell closes its old pier\n\n${line}\n\n${BODY}`).published.value, value);
    });
  it('is in the line that names the outlet, before the headline', () => {
    for (const line of ['VellToday.vl | News | Monday 15 March 2021', 'The Vell Ledger, Monday March 15 2021']) {
      const { published, title } = metadataOf(`${line}\n\nVell closes its old pier\n\nBy Ada Moss\n\n${BODY}`);
      assert.deepEqual([published.value, title], ['2021-03-15', 'Vell closes its old pier'], line);
    }
  });
  it('is when a release may be published', () => {
    const { published, title, place } = metadataOf(
      `EMBARGOED UNTIL 16:00 GMT MONDAY 15 MARCH 2021\n\nHarbour board press release\n\nVell closes its old pier\n\n${BODY}`,
    );
    assert.deepEqual([published.value, title, place], ['2021-03-15', 'Vell closes its old pier', null]);
  });
  it('begins a text with a dash behind it', () => {
    assert.equal(publishedOf(`Vell closes its old pier\n\nMarch 15, 2021 — ${BODY}`), '2021-03-15');
  });
  it('has the day first where hours are written the French way', () => {
    assert.equal(publishedOf(`Vell closes its old pier\n\nPublished the 05/04/2021 at 09h12\n\n${BODY}`), '2021-04-05');
  });
  it('is at the head of a paragraph, with its place in the text', () => {
    const text = `date 2021-03-13 VELL: ${BODY}`;
    assert.deepEqual(metadataOf(text).published, { value: '2021-03-13', span: [5, 15], from: 'text' });
  });
  it('is that of publication, not of an update', () => {
    assert.equal(publishedOf(`Vell closes its old pier\n\nUpdated: 14 March 2021\n\nPublished: 12 March 2021\n\n${BODY}`), '2021-03-12');
  });
  it('is in the address of the page', () => {
    assert.equal(publishedOf(`https://vell.example/news/2022/7/21/pier-closes\n\n${BODY}`), '2022-07-21');
  });
  it('is inferred from a weekday with its day, in a year that the text names', () => {
    const text = `${BODY} The vote was on Friday (Mar 12). The pier was last painted in 2020.`;
    assert.deepEqual([metadataOf(text).published.value, metadataOf(text).published.from], ['2021-03-12', 'inferred']);
  });
  it('is not known where the text does not say', () => {
    assert.deepEqual(metadataOf(`${BODY} The vote was on Friday.`).published, { value: null, span: null, from: 'none' });
    assert.equal(publishedOf(`${BODY} The vote was on Friday (Mar 12).`), null);
  });
  it('yields to a date known from elsewhere', () => {
    assert.equal(publishedOf(`15 Mar 2021\n\n${BODY}`, '2020-01-02'), '2020-01-02');
    assert.equal(publishedOf(`15 Mar 2021\n\n${BODY}`, 'yesterday'), '2021-03-15');
  });
  it('is a day of an unknown year in a dateline without one', () => {
    const text = `Vell closes its old pier\n\nVELL, March 12 (Reuters) - ${BODY} The pier was built in 2019.`;
    assert.deepEqual(metadataOf(text).published, { value: null, span: [32, 40], from: 'none', yearless: 'XXXX-03-12' });
    assert.equal(publishedOf(text, '2021-03-12'), '2021-03-12');
  });
  it('has the year of a notice of rights, of the page or of the day of the week, where the dateline has none', () => {
    const told = (head: string, rest: string): string | null => publishedOf(`Vell closes its old pier\n\n${head}${BODY}${rest}`);
    const dateline = 'VELL, March 12 (Reuters) - ';
    assert.equal(told(dateline, '\n\nCopyright 2021 Vell News. All rights reserved.'), '2021-03-12');
    assert.equal(told(dateline, '\n\n© 2015-2021 Vell News'), '2021-03-12');
    assert.equal(told(dateline, '\n\nSource: https://vell.example/news/2021/03/12/pier'), '2021-03-12');
    assert.equal(told(dateline, '\n\nSource: https://vell.example/news/2021/06/30/pier'), null);
    assert.equal(told(dateline, ' It had closed in 2020. The vote was on Friday, March 12.'), '2021-03-12');
    assert.equal(told('Friday, March 12\n\nVELL, Norland (AP) — ', ' It had closed in 2020.'), '2021-03-12');
    assert.equal(told('Friday, March 12\n\nVELL, Norland (AP) — ', '\n\nCopyright 2022 Vell News.'), null);
  });
});

describe('the origin of an article', () => {
  it('is the outlet of the line above the headline, with its section', () => {
    const { publisher, title, byline } = metadataOf(
      `The Vell Ledger | Business\n\nVell closes its old pier\n\nBy our reporter Ada Moss\n\n${BODY}`,
    );
    assert.deepEqual([publisher, title, byline], ['The Vell Ledger', 'Vell closes its old pier', 'Ada Moss']);
    assert.equal(metadataOf(`Pier was lost to neglect | Opinion\n\nBy Ada Moss\n\n${BODY}`).title, 'Pier was lost to neglect | Opinion');
  });
  it('is its dateline: place and agency', () => {
    const { place, credit } = metadataOf(`Vell closes its old pier\n\nNEW VELL, Norland (AFP) — ${BODY}`);
    assert.deepEqual([place, credit], ['New Vell, Norland', 'AFP']);
  });
  it('is the agency that it ends with, or that a line credits', () => {
    assert.equal(metadataOf(`${BODY}\n\nNobody was hurt. — Reuters`).credit, 'Reuters');
    assert.equal(metadataOf(`${BODY}\n\n(With inputs from PTI)`).credit, 'PTI');
    assert.equal(metadataOf(`${BODY}\n\nThe Associated Press contributed to this report.`).credit, 'AP');
  });
  it('is not the agency of a picture', () => {
    assert.equal(metadataOf(`The old pier at Vell in 2019.\n\nJo Lind / Reuters\n\n${BODY}`).credit, null);
  });
  it('is an agency that no list names, known by its form', () => {
    assert.equal(metadataOf(`VELL, May 7, 2025 (Fjordline Wire) — ${BODY}`).credit, 'Fjordline Wire');
    assert.equal(metadataOf(`VELL (Norland News Agency) - ${BODY}`).credit, 'Norland News Agency');
    assert.equal(metadataOf(`VELL, 7 May (Norland Press) — ${BODY}`).credit, 'Norland Press');
    for (const line of [
      'With reporting by Fjordline Wire',
      'Additional reporting by Fjordline Wire.',
      'Fjordline Wire contributed to this report.',
      'Source: Fjordline Wire',
      '© 2025 Fjordline Wire. All rights reserved.',
      '— Fjordline Wire',
      'Nobody was hurt. — Fjordline Wire',
    ])
      assert.equal(metadataOf(`${BODY}\n\n${line}`).credit, 'Fjordline Wire', line);
  });
  it('is no agency where a line names people, an outlet or a picture', () => {
    for (const line of [
      'With reporting by Ada Moss and Jo Lind',
      'Additional reporting by Ada Moss in Vell',
      'Ada Moss contributed to this report.',
      'Source: The Vell Courier',
      '© 2025 The Wire',
      'Photo: Jo Lind / Fjordline Wire',
      '(Photograph by Jo Lind, Fjordline Wire)',
      'Nobody cut the wire. — The Wire',
    ])
      assert.equal(metadataOf(`${BODY}\n\n${line}`).credit, null, line);
  });
  it('is an outlet, not a place or a person, in the line with the date', () => {
    const beside = metadataOf(`Vell closes its old pier\n\nHarbour Today, 9 May 2025\n\nBy Ada Moss\n\n${BODY}`);
    assert.deepEqual([beside.publisher, beside.place, beside.byline], ['Harbour Today', null, 'Ada Moss']);
    const above = metadataOf(`Vell closes its old pier\n\nThe Northern Ledger\nPublished: 9 May 2025\n\n${BODY}`);
    assert.deepEqual([above.publisher, above.place, above.byline], ['The Northern Ledger', null, null]);
    assert.equal(metadataOf(`NEWPORT NEWS, Va. (AP) — ${BODY}`).place, 'Newport News, Va.');
  });
  it('is no place where a body or a person is told of', () => {
    for (const opening of [
      'The Norland Harbour Board—',
      'The Vell Foundation — ',
      'Norland Harbour Board (NHB) ',
      'The Norland Harbour Board (NHB) ',
    ]) {
      assert.equal(metadataOf(`Vell closes its old pier\n\n${opening}${BODY}`).place, null, opening);
    }
    assert.equal(metadataOf('Pier shut\n\nAda Moss — Norland diver and former board member — has left Vell for good.').place, null);
    assert.equal(metadataOf(`Pier shut\n\nThe Hague—${BODY}`).place, 'The Hague');
  });
  it('is a place in capitals no more, its particles small', () => {
    assert.equal(metadataOf(`PORTO DE LA VELL, Norland (AFP) — ${BODY}`).place, 'Porto de la Vell, Norland');
  });
  it('is read off a row with the date, and off who posted it', () => {
    const row = metadataOf(`Vell closes its old pier\nAda Moss | Vell Courier | March 4, 2021 | 10:20 am\n\n${BODY}`);
    assert.deepEqual([row.byline, row.publisher, row.published.value], ['Ada Moss', 'Vell Courier', '2021-03-04']);
    const posted = metadataOf(`Posted on March 4, 2021 by Ada Moss\n\nVell closes its old pier\n\n${BODY}`);
    assert.deepEqual([posted.title, posted.byline, posted.published.value], ['Vell closes its old pier', 'Ada Moss', '2021-03-04']);
    assert.equal(metadataOf(`Posted on March 4, 2021 by admin\n\nVell closes its old pier\n\n${BODY}`).byline, null);
  });
  it('is told from a row with points, an address below and a post', () => {
    const row = metadataOf(`Vell closes its old pier\n\nAda Moss · CBC News · Posted: Sep 15, 2025 5:30 AM EDT\n\n${BODY}`);
    assert.deepEqual([row.byline, row.publisher, row.published.value], ['Ada Moss', 'CBC News', '2025-09-15']);
    const mailed = metadataOf(`Vell closes its old pier\n\nBY ADA MOSS\nmoss@vell.example\nUpdated March 12, 2025 5:47 PM\n\n${BODY}`);
    assert.deepEqual([mailed.byline, mailed.published.value], ['Ada Moss', '2025-03-12']);
    const post = metadataOf(`Vell closes its old pier\n\nLocal Democracy Reporter\n\nAda Moss\n\n21 March 2026\n\n${BODY}`);
    assert.deepEqual([post.byline, post.publisher], ['Ada Moss', null]);
  });
  it('credits the agency of a dateline of two places', () => {
    assert.equal(metadataOf(`Vell closes its old pier\n\nVELL/LODVAR, March 4 (Reuters) - ${BODY}`).credit, 'Reuters');
  });
  it('is its byline, without outlet and date', () => {
    assert.equal(
      metadataOf(`Vell closes its old pier\n\nBy ADA MOSS and Jo Lind, Northern Courier\n\n${BODY}`).byline,
      'Ada Moss and Jo Lind',
    );
    assert.equal(metadataOf(`Vell closes its old pier\n\nBy Ada Moss, Northern Courier\n\n${BODY}`).publisher, 'Northern Courier');
  });
  it('is the outlet that the page furniture names', () => {
    const furniture =
      'COMMENT DISCLAIMER: Reader comments posted on this Web site are not in any way endorsed by Vell Standard. Comments are views.';
    assert.equal(metadataOf(`${BODY}\n\n${furniture}`).publisher, 'Vell Standard');
    assert.equal(metadataOf(`${BODY}\n\nCopyright © 2019 The Vell Times, LLC.`).publisher, 'The Vell Times');
    assert.equal(metadataOf(`${BODY}\n\n© Copyright 2019 Vell Courier. All rights reserved.`).publisher, 'Vell Courier');
    assert.equal(metadataOf(`${BODY}\n\n© Norland Mail`).publisher, 'Norland Mail');
    assert.equal(metadataOf(`${BODY}\n\nSource: Vell Courier`).publisher, 'Vell Courier');
    assert.equal(metadataOf(`Pier shut\n\nBy Ada Moss, BBC News correspondent\n\n${BODY}`).publisher, 'BBC News');
  });
  it('is no outlet where a line gives the rights to nobody, or names who took a picture or made a chart', () => {
    for (const line of ['© All rights reserved. Copyright notice.', '© Ada Moss', 'Source: Harbour Board', '© Ada Moss/Vell News'])
      assert.equal(metadataOf(`${BODY}\n\n${line}`).publisher, null, line);
  });
  it('is not made up', () => {
    assert.deepEqual(metadataOf(BODY), {
      title: null,
      publisher: null,
      credit: null,
      byline: null,
      place: null,
      published: { value: null, span: null, from: 'none' },
    });
  });
});
