import {expect} from '@open-wc/testing';
import {benefitIds} from '../../src/content/benefits/index.js';
import {conditionIds} from '../../src/content/conditions/index.js';
import * as sources from '../../src/content/sources.js';
import type {Benefit, Condition, Source} from '../../src/content/types.js';
import {locales} from '../../src/generated/locales.js';
import {textModules} from '../../src/generated/text-modules.js';

/** Those that are published; a tag with a country is a pseudo-locale. */
const LOCALES = locales.filter((locale) => !/-[A-Z]{2}$/.test(locale));

/** Every topic in a locale, by its path. */
async function all(locale: string): Promise<[path: string, topic: object][]> {
  const paths = Object.keys(textModules).filter((path) => path.startsWith(`${locale}/`));
  const loaded = await Promise.all(paths.map((path) => textModules[path]!() as Promise<{topic?: object}>));
  return paths.flatMap((path, i) => (loaded[i]!.topic ? [[path, loaded[i]!.topic] as [string, object]] : []));
}

/** Every object within a topic, the topic too. */
function objects(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || !value) return [];
  return [
    ...(Array.isArray(value) ? [] : [value as Record<string, unknown>]),
    ...Object.values(value).flatMap(objects),
  ];
}

/** Every text within a value. */
const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(texts) : [];

const BENEFITS = [
  'pain-relief relaxation endorphins circulation recovery stress-and-mood movement combined-care whole-person',
].flatMap((ids) => ids.split(' '));

const CONDITIONS = [
  'knee-osteoarthritis rheumatoid-arthritis fibromyalgia low-back-pain neck-pain chronic-primary-pain tension-headache',
  'migraine shoulder-pain myofascial-pain muscle-soreness post-surgery-pain cancer-pain pregnancy-back-pain sciatica',
  'jaw-pain carpal-tunnel',
].flatMap((ids) => ids.split(' '));

describe('the content', () => {
  it('has each benefit and each condition; arthritis, fibromyalgia and back pain come first', () => {
    expect(benefitIds).to.deep.equal(BENEFITS);
    expect(conditionIds).to.deep.equal(CONDITIONS);
  });

  for (const locale of LOCALES) {
    it(`gives every statement its certainty or basis, its sources and its label: ${locale}`, async () => {
      let statements = 0;
      for (const [path, topic] of await all(locale)) {
        // Words of a search, and of the body map.
        if (!('title' in topic)) continue;
        const {reviewed} = topic as object as {reviewed: string};
        expect(new Date(reviewed).toISOString().slice(0, 10), path).to.equal(reviewed);
        for (const each of objects(topic)) {
          const said = each as Partial<Record<'text' | 'label' | 'certainty' | 'basis', string>> & {sources?: Source[]};
          if (said.certainty ?? said.basis) {
            statements++;
            expect(said.label, `${path}: ${said.text}`).to.be.a('string').and.not.equal('');
            const needsSources = said.basis === undefined || said.basis === 'guideline';
            expect((said.sources ?? []).length, `${path}: ${said.text}`)[needsSources ? 'to' : 'not'].be.greaterThan(0);
          }
          if ('text' in said && !('title' in said)) expect(said.text.trim(), path).not.to.equal('');
        }
      }
      expect(statements).to.be.greaterThan(60);
    });
  }

  it('says in each condition how massage may help and what research shows, and in each benefit what is said', async () => {
    for (const [path, topic] of await all('en')) {
      if (path.includes('/conditions/')) {
        const {what, help, research} = topic as Condition;
        expect(what && help.length && research.length, path).to.be.greaterThan(0);
      }
      if (path.includes('/benefits/')) expect((topic as Benefit).said, path).not.to.equal('');
    }
  });

  it('gives red flags with back, neck and head, each with what to do', async () => {
    const flagged = (await all('en')).filter(([, topic]) => 'redFlags' in topic).map(([path]) => path.slice(3));
    expect(flagged.sort()).to.deep.equal([
      'conditions/low-back-pain',
      'conditions/migraine',
      'conditions/neck-pain',
      'conditions/pregnancy-back-pain',
      'conditions/sciatica',
      'conditions/tension-headache',
      'safety/back',
      'safety/headache',
      'safety/neck',
    ]);
    for (const [path, topic] of await all('en')) {
      for (const {label, signs} of (topic as Condition).redFlags?.lists ?? []) {
        expect(label, path).to.match(/help|doctor/);
        expect(signs.length, path).to.be.greaterThan(3);
      }
    }
  });

  it('cites every source, and each address is one of a register', async () => {
    const cited = new Set(
      (await all('en')).flatMap(([, topic]) => objects(topic)).flatMap(({reference}) => reference ?? []),
    );
    const rows = Object.values<Source>(sources);
    expect(rows.filter(({reference}) => !cited.has(reference)).map(({id}) => id)).to.deep.equal([]);
    expect(new Set(rows.map(({id}) => id)).size).to.equal(rows.length);
    for (const {id, url, reference} of rows) {
      expect(id).to.match(/^[a-z-]+-(\d{4}|ng59)$/);
      if (!url) continue;
      expect(url, id).to.match(
        /^https:\/\/(doi\.org\/10\.\d{4,}\/[\w.()/-]+|pubmed\.ncbi\.nlm\.nih\.gov\/\d+\/|www\.nice\.org\.uk\/guidance\/ng59)$/,
      );
      expect(reference.trim(), id).not.to.equal('');
    }
  });

  it('shows the year of each guideline', async () => {
    for (const {id, note} of Object.values<Source>(sources)) {
      const year = {
        'busse-2023': 2023,
        'kolasinski-2020': 2019,
        'mao-2022': 2022,
        'nice-ng59': 2020,
        'qaseem-2017': 2017,
      }[id];
      if (year) expect(note, id).to.contain(String(year));
      else expect(note, id).to.equal(undefined);
    }
    for (const locale of LOCALES) {
      for (const [path, topic] of await all(locale)) {
        for (const {basis, sources: from} of objects(topic)) {
          if (basis === 'guideline') expect((from as Source[])[0]!.note, path).to.match(/\d{4}/);
        }
      }
    }
  });

  it('promises nothing that massage cannot do, in any language', async () => {
    const words = (await (await fetch('/locales/banned-words.json')).json()) as Record<string, string[]>;
    const banned = (locale: string): RegExp => {
      const any = `(${words[locale]!.join('|')})`;
      // Chinese sets no space between words.
      return new RegExp(locale === 'zh-Hans' ? any : `(?<!\\p{L})${any}(?!\\p{L})`, 'iu');
    };
    for (const [locale, word] of [
      ['en', 'detoxes'],
      ['en', 'Lactic acid'],
      ['en', 'It heals.'],
      ['es', 'el ácido láctico'],
      ['es', 'curación'],
      ['fr', 'guérit'],
      ['zh-Hans', '按摩可以排毒'],
      ['ar', 'يشفي'],
    ] as const) {
      expect(word).to.match(banned(locale));
    }
    for (const locale of LOCALES) {
      const said = (await all(locale)).flatMap(([, topic]) => texts(topic));
      expect(said.length).to.be.greaterThan(300);
      for (const text of said) expect(text).not.to.match(banned(locale));
    }
  });

  it('never leaves what is commonly said without what research shows', async () => {
    for (const locale of LOCALES) {
      for (const [path, topic] of await all(locale)) {
        if ('said' in topic) expect((topic as Benefit).research.text, path).not.to.equal('');
      }
    }
  });

  it('speaks of no illness in the wording for wellbeing', async () => {
    const illness = /pain|arthritis|depress|anxi|blood|heal\b|treat|symptom|disease|cure|migraine|headache|injur/i;
    const topicsOfProfile = (await all('en')).filter(([path]) => path.startsWith('en/wellbeing/'));
    expect(topicsOfProfile.length).to.equal(4);
    for (const [path, topic] of topicsOfProfile) {
      const {title, said, research, note} = topic as Benefit;
      if (!note) for (const text of [title, said, research.text]) expect(text, path).not.to.match(illness);
    }
  });
});
