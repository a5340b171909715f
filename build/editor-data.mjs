// Writes what editors read of the elements from the manifest: dist/html-custom-data.json for VS Code, dist/web-types.json for JetBrains.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {choices} from './choices.mjs';
import {evaluate} from './localization/evaluate.mjs';
import {sourceLocale} from './localization/project.mjs';

const outdir = resolve(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(join(outdir, 'custom-elements.json'), 'utf8'));
const content = (await evaluate(new Map([[sourceLocale, {}]]))).get(sourceLocale);
const exported = new Map([...content.values()].flatMap((module) => Object.entries(module)));

/** The ids that an attribute may have besides those of the clinic's own topics, by its name. */
const idsOf = {benefit: exported.get('benefitIds'), condition: exported.get('conditionIds')};

// An editor offers the values of an attribute, and can't look the name of a type up.
for (const {attributes = []} of manifest.modules.flatMap(({declarations}) => declarations)) {
  for (const {name, type} of attributes) {
    const values = idsOf[name] ?? choices(type.text, exported);
    if (values) type.text = values.map((value) => `'${value}'`).join(' | ');
  }
}

const options = {outdir, hideCssPropertiesDocs: true, hideMethodDocs: true, hideLogs: true};
generateVsCodeCustomElementData(manifest, {...options, htmlFileName: 'html-custom-data.json', cssFileName: null});
generateJetBrainsWebTypes(manifest, {...options, webTypesFileName: 'web-types.json', packageJson: false});
