// About integrations/wordpress/build.mjs: what is in the plug-in, and that it follows the manifest. It needs dist/ as built.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {before, describe, test} from 'node:test';
import {unzipSync} from 'fflate';
import gettext from 'gettext-parser';
import {sourceLocale, targetLocales} from '../../build/localization/project.mjs';
import {pluginFiles, zip} from '../../integrations/wordpress/build.mjs';
import {dependsOn, fallbacks} from '../../site/fallback.js';

const root = resolve(import.meta.dirname, '../..');
const manifest = () => JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const elementsOf = ({modules}) => modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

describe('the files of the WordPress plug-in', () => {
  /** @type {Map<string, Buffer>} */
  let files;
  const text = (path) => files.get(path).toString();
  const json = (path) => JSON.parse(text(path));

  before(async () => {
    files = await pluginFiles(manifest());
  });

  test('there is a block for each element, with each attribute and each slot', () => {
    for (const {tagName, attributes = [], slots = [], summary} of elementsOf(manifest())) {
      const block = json(`blocks/${tagName.slice(3)}/block.json`);
      assert.equal(block.description, summary);
      const names = [...attributes.map(({name}) => name), ...slots.map(({name}) => name).filter(Boolean)];
      if (names.includes('action')) names.push('action-link');
      assert.deepEqual(Object.keys(block.attributes).sort(), names.sort(), tagName);
    }
  });

  test('a new attribute and a new element appear by themselves', async () => {
    const changed = manifest();
    const card = elementsOf(changed).find(({tagName}) => tagName === 'mm-benefit-card');
    const mood = {
      name: 'mood',
      type: {text: "'calm' | 'lively'"},
      description: 'How the card sounds. More of it.',
      default: "'calm'",
    };
    card.attributes.push(mood);
    changed.modules[0].declarations.push({
      ...card,
      tagName: 'mm-sleep-diary',
      summary: 'A diary.',
      attributes: [mood],
      slots: [],
    });
    const made = await pluginFiles(changed);
    assert.deepEqual(JSON.parse(made.get('blocks/benefit-card/block.json')).attributes.mood, {type: 'string'});
    const diary = JSON.parse(made.get('blocks/sleep-diary/block.json'));
    assert.deepEqual(
      [diary.title, diary.description, diary.attributes],
      ['Sleep diary', 'A diary.', {mood: {type: 'string'}}],
    );
    const definitions = made.get('includes/definitions.php').toString();
    assert.match(definitions, /'sleep-diary' +=> array\(/);
    assert.match(definitions, /'values' +=> array\(\s+'calm',\s+'lively',\s+\)/);
    assert.match(made.get('readme.txt').toString(), /\[mm_sleep_diary\]/);
    const {translations} = gettext.po.parse(made.get('languages/medical-massage-widgets.pot'));
    assert.ok(translations['']['How the card sounds']);
    assert.ok(translations['block title']['Sleep diary']);
  });

  test('a slot with the name of an attribute is refused, because a shortcode has one name for both', async () => {
    const changed = manifest();
    elementsOf(changed)[0].slots.push({name: 'claims'});
    await assert.rejects(pluginFiles(changed), /“claims” is an attribute and a slot/);
  });

  test('every element has fallback content in every language, and for each value on which it depends', () => {
    const tags = elementsOf(manifest()).map(({tagName}) => tagName);
    assert.deepEqual(Object.keys(fallbacks).sort(), tags.sort());
    assert.deepEqual(Object.keys(dependsOn).sort(), tags.sort());
    const locales = Object.keys(json('content/locales.json'));
    assert.deepEqual(locales.sort(), [sourceLocale, ...targetLocales].sort());
    for (const locale of locales) {
      assert.equal(Object.keys(json(`content/${locale}/condition-explainer.json`)).length, 60);
      assert.equal(Object.keys(json(`content/${locale}/benefit-card.json`)).length, 18);
      assert.equal(Object.keys(json(`content/${locale}/pain-level.json`)).length, 2 * 3 * 4 * 2 * 2);
      assert.equal(Object.keys(json(`content/${locale}/benefit-list.json`)[''].items).length, 9);
      const titles = Object.values(json(`content/${locale}/titles.json`)).map((each) => Object.keys(each).length);
      assert.deepEqual(titles, [9, 30, 4]);
      for (const tag of tags) {
        const texts = JSON.stringify(json(`content/${locale}/${tag.slice(3)}.json`));
        assert.ok(texts.length > 80, `${locale} ${tag}`);
        assert.doesNotMatch(texts, /undefined|\[object|<script|\sstyle=/, `${locale} ${tag}`);
      }
    }
  });

  test('the built files are there: the script, and the chunks that it loads', () => {
    const scripts = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'));
    assert.ok(scripts.includes('embed.js'));
    // The plug-in has no use for the bundle.
    for (const name of scripts) assert.equal(files.has(`widgets/${name}`), name !== 'bundle.js', name);
    const [folder] = readdirSync(join(root, 'dist/chunks'));
    assert.ok(text('widgets/embed.js').includes(folder));
    for (const {tagName} of elementsOf(manifest()))
      assert.ok(files.has(`widgets/chunks/${folder}/${tagName}.js`), tagName);
    assert.ok(![...files.keys()].some((path) => path.includes('modules/') || path.endsWith('.d.ts')));
  });

  test('readme.txt and the header have what the directory of plug-ins asks for, and the version of the package', () => {
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const readme = text('readme.txt');
    const header = text('medical-massage-widgets.php');
    for (const field of [
      'Tags',
      'Requires at least',
      'Tested up to',
      'Requires PHP',
      'Stable tag',
      'License',
      'License URI',
    ]) {
      assert.match(readme, new RegExp(`^${field}: .+$`, 'm'));
    }
    assert.ok(readme.match(/^Tags: (.+)$/m)[1].split(',').length <= 5);
    // The line after the fields is the short description, of 150 characters at most.
    const [short] = readme.split('\n\n')[1].split('\n');
    assert.ok(short.length > 0 && short.length <= 150, short);
    for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog']) {
      assert.ok(readme.includes(`== ${section} ==`), section);
    }
    assert.ok(readme.includes(`Stable tag: ${version}\n`));
    assert.ok(header.includes(`Version: ${version}\n`));
    for (const field of ['Requires at least', 'Requires PHP']) {
      const value = new RegExp(`${field}: (.+)`);
      assert.equal(value.exec(readme)[1], value.exec(header)[1]);
    }
    for (const [path, content] of files) {
      if (/\.(php|txt)$/.test(path)) assert.doesNotMatch(content.toString(), /%(version|shortcodes)%/, path);
    }
  });

  test('every text of the PHP files can be translated', () => {
    const {translations} = gettext.po.parse(files.get('languages/medical-massage-widgets.pot'));
    for (const word of [
      'Settings',
      'Where you advertise',
      'Colours',
      'Heading level',
      'Links, icons and what is chosen',
    ]) {
      assert.ok(translations[''][word], word);
    }
    const [hint] = Object.values(translations['']).filter(({msgid}) => msgid.startsWith('Visitors do not see'));
    assert.match(hint.comments.extracted, /^translators: 1: name of an attribute/);
    assert.match(hint.comments.reference, /^includes\/widget\.php:\d+$/);
  });

  test('the zip file has these files in one folder, and the same bytes each time', async () => {
    const packed = zip(files);
    assert.deepEqual(Buffer.from(packed), Buffer.from(zip(await pluginFiles(manifest()))));
    assert.ok(
      packed.length < 2 * 1024 ** 2,
      `PHP takes uploads of 2 MiB unless its settings say otherwise: ${packed.length}`,
    );
    const found = unzipSync(packed);
    assert.deepEqual(
      Object.keys(found).sort(),
      [...files.keys()].map((path) => `medical-massage-widgets/${path}`).sort(),
    );
  });
});
