// The template for translators of the plug-in: the texts in its PHP files, and those of its blocks.
import gettext from 'gettext-parser';
import php from 'php-parser';

/** WordPress's functions whose first argument is a text to translate. */
const functions = new Set(['__', 'esc_html__', 'esc_attr__']);

/** The contexts in which WordPress looks for the texts of a block.json. */
const blockContexts = {title: 'block title', description: 'block description', keywords: 'block keyword'};

/** The texts to translate in a PHP file, each with its line and the comment for translators before it. */
function* textsIn(node, comment) {
  if (!node || typeof node !== 'object') return;
  const own = node.leadingComments?.map(({value}) => value).find((each) => each.includes('translators:'));
  const note = own?.replace(/^\/\*\s*|\s*\*\/$/g, '') ?? comment;
  if (node.kind === 'call' && functions.has(node.what.name)) {
    yield {text: node.arguments[0].value, line: node.loc.start.line, note};
  }
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'loc' && key !== 'leadingComments')
      yield* textsIn(child, node.kind === 'call' || own ? note : undefined);
  }
}

/**
 * @param {Map<string, Buffer>} files of the plug-in
 * @param {string} domain
 * @param {string} version
 * @returns {Buffer}
 */
export function pot(files, domain, version) {
  const engine = new php.Engine({parser: {extractDoc: true}, ast: {withPositions: true}});
  const translations = {};
  const add = (msgid, reference, {msgctxt = '', note} = {}) => {
    const entries = (translations[msgctxt] ??= {});
    const {comments} = (entries[msgid] ??= {msgid, ...(msgctxt && {msgctxt}), msgstr: [''], comments: {}});
    comments.reference = [comments.reference, reference].filter(Boolean).join('\n');
    if (note) comments.extracted = note;
  };
  for (const [path, content] of files) {
    if (path.endsWith('.php')) {
      for (const {text, line, note} of textsIn(engine.parseCode(content.toString(), path))) {
        add(text, `${path}:${line}`, {note});
      }
    } else if (path.endsWith('/block.json')) {
      const block = JSON.parse(content.toString());
      for (const [key, msgctxt] of Object.entries(blockContexts)) {
        for (const text of [block[key]].flat()) add(text, path, {msgctxt});
      }
    }
  }
  const headers = {
    'Project-Id-Version': `${domain} ${version}`,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Domain': domain,
  };
  return gettext.po.compile({charset: 'utf-8', headers, translations}, {foldLength: 0});
}
