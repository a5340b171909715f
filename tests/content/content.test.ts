import {expect} from '@open-wc/testing';
import type {Chunk} from '../../src/chunk.js';
import {benefits} from '../../src/content/benefits/index.js';
import {conditions} from '../../src/content/conditions/index.js';
import {adviceBeforeBooking, harm} from '../../src/content/safety.js';
import * as sources from '../../src/content/sources.js';
import type {Benefit, Condition, Source, Statement, TopicModule} from '../../src/content/types.js';

async function load<T>(topics: ReadonlyMap<string, Chunk<TopicModule<T>>>): Promise<[string, T][]> {
  for (const chunk of topics.values()) await chunk.request(() => {});
  return [...topics].map(([id, chunk]) => [id, chunk.value!.topic()]);
}

const CERTAINTIES = ['high', 'moderate', 'low', 'very-low', 'not-established'];

function check(id: string, statements: readonly Statement[], cited: Set<string>): void {
  for (const said of statements) {
    expect(said.text.trim(), id).not.to.equal('');
    expect(CERTAINTIES, id).to.include(said.certainty);
    if ('basis' in said) continue;
    expect(said.sources.length, `${id}: ${said.text}`).to.be.greaterThan(0);
    for (const source of said.sources) cited.add(source.id);
  }
}

describe('the content', () => {
  it('holds a certainty and a source for each statement, and a review date for each topic', async () => {
    const cited = new Set<string>(harm().sources.map((source) => source.id));
    for (const [id, {research, more, said, reviewed}] of await load<Benefit>(benefits)) {
      check(id, [research, ...more], cited);
      expect(said, id).not.to.equal('');
      expect(new Date(reviewed).toISOString().slice(0, 10), id).to.equal(reviewed);
    }
    for (const [id, {help, research, expect: expected = [], redFlags, reviewed}] of await load<Condition>(conditions)) {
      check(id, [...help, ...research, ...expected], cited);
      for (const source of redFlags?.sources ?? []) cited.add(source.id);
      expect(new Date(reviewed).toISOString().slice(0, 10), id).to.equal(reviewed);
    }
    const rows = Object.values<Source>(sources);
    expect(
      rows.map((source) => source.id).filter((id) => !cited.has(id)),
      'sources that nothing cites',
    ).to.deep.equal([]);
    expect(new Set(rows.map((source) => source.id)).size).to.equal(rows.length);
    for (const {id, url} of rows) {
      if (url)
        expect(url, id).to.match(
          /^https:\/\/(doi\.org\/10\.\d{4,}\/\S+|pubmed\.ncbi\.nlm\.nih\.gov\/\d+\/|www\.nice\.org\.uk\/guidance\/ng59)$/,
        );
    }
  });

  it('puts arthritis, fibromyalgia and back pain first', () => {
    expect([...conditions.keys()].slice(0, 4)).to.deep.equal([
      'knee-osteoarthritis',
      'rheumatoid-arthritis',
      'fibromyalgia',
      'low-back-pain',
    ]);
  });

  it('grounds only the statement on rheumatoid arthritis in opinion', async () => {
    for (const [id, {help}] of await load<Condition>(conditions)) {
      expect(
        help.some((said) => 'basis' in said),
        id,
      ).to.equal(id === 'rheumatoid-arthritis');
    }
  });

  it('promises nothing that massage cannot do, in any language', async () => {
    // “Heals” and “cures” in each language; what others commonly say may speak of healing, and research answers it.
    const banned =
      /\b(toxins?|detox|lactic acid|cures?|heals|proven to|guaranteed?|toxinas?|desintoxica\w*|ácido láctico|cura[nr]?|sanar?|garantiza\w*|probado que)\b/i;
    const file = await (await fetch('/locales/es.xlf')).text();
    const xliff = new DOMParser().parseFromString(file, 'application/xml');
    const texts = [...xliff.querySelectorAll('source, target')].map((text) => text.textContent);
    expect(texts.length).to.be.greaterThan(150);
    for (const text of texts) expect(text).not.to.match(banned);
  });

  it('tells when to get advice before booking', () => {
    expect(adviceBeforeBooking().length).to.equal(5);
  });
});
