// Shows what the check found where somebody who works on GitHub's web pages sees it: at the lines of the file in the pull request,
// and on the page of the check.
import {appendFileSync} from 'node:fs';

/** Text in a command of GitHub's workflows. In a property, a comma or a colon would end it. */
const escaped = (text) => text.replace(/[%\r\n]/g, (sign) => encodeURIComponent(sign));
const property = (text) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const cell = (text) => String(text ?? '').replace(/[\\|<]/g, '\\$&');

/** What the check found, as Markdown. */
function summaryOf(findings) {
  const mistakes = findings.filter(({isGap}) => !isGap);
  const gaps = new Map();
  for (const {path, isGap} of findings) if (isGap) gaps.set(path, (gaps.get(path) ?? 0) + 1);
  return [
    mistakes.length ? `## To mend: ${mistakes.length}` : '## Translations: nothing to mend',
    '',
    ...(mistakes.length ? ['| File | Line | Text | What is wrong |', '| --- | --: | --- | --- |'] : []),
    ...mistakes.map(({path, line, id, reason}) => `| ${[path, line, id, reason].map(cell).join(' | ')} |`),
    '',
    ...[...gaps].map(
      ([path, count]) => `- ${path}: ${count} still to be translated. No mistake: these are shown in English.`,
    ),
    '',
  ].join('\n');
}

/** @param {import('./check.mjs').Finding[]} findings */
export function annotate(findings) {
  for (const {path, line, id, reason, isGap} of findings) {
    if (!isGap)
      console.log(`::error file=${property(path)},line=${line},title=${property(id ?? path)}::${escaped(reason)}`);
  }
  appendFileSync(process.env.GITHUB_STEP_SUMMARY, summaryOf(findings));
}
