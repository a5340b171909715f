import {expect} from '@open-wc/testing';
import {benefitIds} from '../../src/content/benefits/index.js';
import {conditionIds} from '../../src/content/conditions/index.js';
import * as sources from '../../src/content/sources.js';
import type {Benefit, Condition, Source} from '../../src/content/types.js';
import {locales} from '../../src/generated/locales.js';
import {textModules} from '../../src/generated/text-modules.js';

/** Those that are published; a tag with a country is a pseudo-locale. */
const LOCALES = locales.filter((locale) => !/-X[A-Z]$/.test(locale));

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

const BENEFITS =
  'pain-relief relaxation endorphins circulation recovery stress-and-mood movement combined-care whole-person';

const CONDITIONS = [
  'low-back-pain arthritis knee-osteoarthritis hip-osteoarthritis hand-osteoarthritis rheumatoid-arthritis fibromyalgia',
  'neck-pain upper-back-pain whiplash sciatica shoulder-pain headache tension-headache migraine jaw-pain tennis-elbow',
  'carpal-tunnel plantar-heel-pain myofascial-pain muscle-soreness chronic-primary-pain sleep-with-pain',
  'post-surgery-pain breast-cancer-surgery-pain cancer-pain pregnancy-back-pain labour-pain period-pain irritable-bowel',
].join(' ');

/** Groups, which lead to their parts. */
const GROUPS = ['arthritis', 'headache'];

/** The sources that have been read, or are known well enough to be cited. A source that is not here is not cited. */
const CITABLE =
  `aaos-2021 armour-2019 boonstra-2016 boyd-2016 brummett-2016 busse-2023 cambron-2007 chaibi-2011 cherkin-2011 crane-2012 davis-2020
  day-1987 dehghan-2020 do-2019 england-2023 eriksson-2015 farrar-2001 finucane-2020 furlan-2015 gbd-back-2023 gross-2024 hall-2016
  hinds-2004 jones-2012 kaada-1989 kloppenburg-2019 kolasinski-2020 krebs-2009 lara-palomo-2021 li-2014 loew-2014 lozano-lopez-2016
  lucas-2024 macfarlane-2017 mak-2024 mao-2022 moyer-2004 moyer-2011 nice-ng59 nice-ng193 nice-ng226 nice-cg150 nice-ng234 nice-ng235
  nhs-back nhs-dvt nhs-headache nhs-tmd nhs-knee nhs-plantar nhs-neck nhs-shoulder nhs-whiplash nhs-carpal nhs-tennis-elbow nhs-period
  nhs-ibs nhs-insomnia nhs-heart-attack nhs-septic-arthritis nhs-pregnancy page-2012 perlman-2012 perlman-2019 pollack-2018
  qaseem-2017 rushton-2023 scherrer-2021 sherman-2014 shin-2016 skelly-2020 smith-2018 vandendolder-2014 vandendolder-2015 white-2020
  who-2023 wiltshire-2010 yin-2014 yuan-2015 cancer-council macmillan nccih`.split(/\s+/);

/** Each subject that people speak of, and where it can be read. */
const SUBJECTS: Readonly<Record<string, readonly [path: string, words: RegExp]>> = {
  'What medical massage is': ['overview', /401 adults/],
  'Who lives with pain': ['overview', /619 million/],
  'Quality of life': ['benefits/pain-relief', /quality of life/],
  'Pain relief': ['benefits/pain-relief', /17 reviews/],
  'Relaxation response': ['benefits/relaxation', /37 studies/],
  Endorphins: ['benefits/endorphins', /cortisol/],
  'Circulation, oxygen, waste': ['benefits/circulation', /main artery/],
  'Inflammation, swelling, healing': ['benefits/recovery', /signs of inflammation/],
  'Tense muscles': ['benefits/movement', /softer right after/],
  'Stiffness, movement': ['benefits/movement', /reach further/],
  'Stress, worry, mood': ['benefits/stress-and-mood', /ongoing worry/],
  'Alone or with other care': ['benefits/combined-care', /only together with exercise/],
  'Skilled practitioner': ['benefits/combined-care', /therapist’s skill/],
  'The whole person': ['benefits/whole-person', /way of working/],
};

describe('the content', () => {
  it('has each benefit and each condition; back pain, arthritis and fibromyalgia come first', () => {
    expect(benefitIds.join(' ')).to.equal(BENEFITS);
    expect(conditionIds.join(' ')).to.equal(CONDITIONS);
  });

  it('holds every subject, each where an element shows it', async () => {
    const topics = new Map(await all('en'));
    const rows = Object.entries(SUBJECTS).map(([row, [path, words]]) => {
      expect(texts(topics.get(`en/${path}`)).join(' '), row).to.match(words);
      return {row, path, element: path.startsWith('benefits/') ? 'mm-benefit-card' : `mm-massage-${path}`};
    });
    const reachable = conditionIds.map((id) => ({
      row: id,
      path: `conditions/${id}`,
      element: 'mm-condition-explainer',
    }));
    for (const {path} of reachable) expect(topics.has(`en/${path}`), path).to.be.true;
    console.table([...rows, ...reachable]);
  });

  for (const locale of LOCALES) {
    it(`gives every statement its direction, its certainty or basis, its sources and its words: ${locale}`, async () => {
      let statements = 0;
      for (const [path, topic] of await all(locale)) {
        // Words of a search, and of the body map.
        if (!('title' in topic)) continue;
        const {reviewed} = topic as object as {reviewed: string};
        expect(new Date(reviewed).toISOString().slice(0, 10), path).to.equal(reviewed);
        for (const each of objects(topic)) {
          const said = each as Partial<
            Record<'text' | 'label' | 'certainty' | 'basis' | 'direction' | 'directionLabel', string>
          > & {
            sources?: Source[];
          };
          const where = `${path}: ${said.text ?? ''}`;
          if (said.certainty ?? said.basis) {
            statements++;
            expect(said.label, where).to.be.a('string').and.not.equal('');
            const isFinding = said.basis === undefined || said.basis === 'guideline';
            expect((said.sources ?? []).length, where)[isFinding ? 'to' : 'not'].be.greaterThan(0);
            expect(!!(said.direction && said.directionLabel), where).to.equal(isFinding);
            expect([said.direction, said.certainty], where).not.to.deep.equal(['helps', 'high']);
          }
          for (const {id} of said.sources ?? []) expect(CITABLE, where).to.include(id);
          if ('text' in said && !('title' in said)) expect(said.text.trim(), path).not.to.equal('');
        }
      }
      expect(statements).to.be.greaterThan(150);
    });
  }

  it('answers in each condition if massage can help, and in each benefit what is said', async () => {
    for (const [path, topic] of await all('en')) {
      if (path.includes('/conditions/') && !GROUPS.some((id) => path.endsWith(`/${id}`))) {
        const {what, answer, research, first, expect: course, care} = topic as Condition;
        for (const each of [what, answer.text]) expect(each, path).not.to.equal('');
        for (const part of [research, first, course, care]) expect(part.length, path).to.be.greaterThan(0);
      }
      if (path.includes('/benefits/')) expect((topic as Benefit).said, path).not.to.equal('');
    }
  });

  it('ties each red flag to its symptom, in two tiers', async () => {
    for (const [path, topic] of await all('en')) {
      const {redFlags} = topic as Condition;
      if (!redFlags) continue;
      for (const {lead, signs} of redFlags.now ?? []) {
        expect(lead, path).to.match(
          /^Call your (local emergency number|maternity unit).* now (if|have|or).*(and|attack|arm):$/,
        );
        expect(signs.length, path).to.be.greaterThan(0);
      }
      for (const {lead, signs} of redFlags.soon ?? []) {
        expect(lead, path).to.match(/^See a doctor (today|soon) if you .*:$/);
        expect(signs.length, path).to.be.greaterThan(0);
      }
    }
    const without = conditionIds.filter((id) => !GROUPS.includes(id));
    const flagged = new Map(await all('en'));
    for (const id of without) {
      if (id === 'labour-pain') continue;
      expect((flagged.get(`en/conditions/${id}`) as Condition).redFlags, id).to.exist;
    }
    const back = texts((flagged.get('en/safety/back') as Condition).redFlags!.now).join(' ');
    expect(back).to.contain('weakness that is getting worse');
  });

  it('cites every source, and each address is one of a register', async () => {
    const cited = new Set(
      (await all('en')).flatMap(([, topic]) => objects(topic)).flatMap(({reference}) => reference ?? []),
    );
    const rows = Object.values<Source>(sources);
    // Those on measuring pain are cited in the documentation of the controls.
    const ofMeasuring = ['boonstra-2016', 'krebs-2009', 'farrar-2001', 'brummett-2016', 'scherrer-2021'];
    const notCited = rows.filter(({reference}) => !cited.has(reference)).map(({id}) => id);
    expect(notCited.filter((id) => !ofMeasuring.includes(id))).to.deep.equal([]);
    expect(new Set(rows.map(({id}) => id)).size).to.equal(rows.length);
    for (const {id, url, reference} of rows) {
      expect(CITABLE).to.include(id);
      if (!url) continue;
      expect(url, id).to.match(
        /^https:\/\/(doi\.org\/10\.\d{4,}\/[\w.()/-]+|pubmed\.ncbi\.nlm\.nih\.gov\/\d+\/|www\.nice\.org\.uk\/guidance\/\w+|www\.nhs\.uk\/[\w/-]+|[\w.]+\/[\w/.?=-]*)$/,
      );
      expect(reference.trim(), id).not.to.equal('');
    }
  });

  it('shows the year of each guideline', async () => {
    for (const {id, note, kind} of Object.values<Source>(sources)) {
      if (kind === 'guideline') expect(note, id).to.match(/\d{4}/);
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
      // Chinese and Japanese set no spaces between words.
      return new RegExp(/^(zh|ja)/.test(locale) ? any : `(?<!\\p{L})${any}(?!\\p{L})`, 'iu');
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
