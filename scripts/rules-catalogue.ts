/** docs/rules.md, the catalogue of all noise rules, made from the rules themselves. */
import { REMOVAL_KINDS, type RemovalKind } from '../utils/model';
import { CONTEXT_SAYINGS, explainRule } from '../utils/noise/explain';
import type { NoiseRule } from '../utils/noise/rule';
import { RULES } from '../utils/noise/rules';
import { PROOFS } from '../utils/noise/rules/proofs';
import en from '../utils/platform/locales/en.json';
import zhCN from '../utils/platform/locales/zh_CN.json';

const INTRODUCTION = `<!-- Made by scripts/rules-catalogue.ts from the rules. Do not edit: change the rules and run \`npm run rules\`. -->

# The rules

Every rule that may take something out of a text, with what the user is told about it, what it takes
and what it must leave. The examples are the rules' own tests. [How noise is
decided](how-noise-is-decided.md) explains strength and place; [adding a rule](adding-a-rule.md) says
how to write one.
`;

const CONTEXT = `## Rules that look at more than one line

They have no form of their own: they follow from lines that other rules recognised, from the title, from
what is repeated, or from the place on the pages of a document reader.
`;

/** The text of docs/rules.md. */
export function catalogue(): string {
  const kinds = REMOVAL_KINDS.filter((kind) => RULES.some((rule) => rule.kind === kind));
  return [INTRODUCTION, contents(kinds), ...kinds.map(sectionOf), CONTEXT, contextTable()].join(
    '\n',
  );
}

function contents(kinds: readonly RemovalKind[]): string {
  const rows = kinds.map((kind) => {
    const ids = RULES.filter((rule) => rule.kind === kind).map(({ id }) => `[${id}](#${id})`);
    return `| ${nameOf(kind)} | ${ids.join(', ')} |`;
  });
  return ['| what it takes | rules |', '| --- | --- |', ...rows, ''].join('\n');
}

function nameOf(kind: RemovalKind): string {
  return `${zhCN.kind[kind]} · ${en.kind[kind]}`;
}

function sectionOf(kind: RemovalKind): string {
  const entries = RULES.filter((rule) => rule.kind === kind).map(entryOf);
  return [`## ${nameOf(kind)}`, '', ...entries].join('\n');
}

function entryOf(rule: NoiseRule): string {
  const saying = explainRule(rule.id);
  const { removes, keeps } = PROOFS[rule.id] ?? { removes: [], keeps: [] };
  return [
    `### ${rule.id}`,
    '',
    `${saying.zh}<br>${saying.en}`,
    '',
    `- Looks at: ${formOf(rule)}`,
    `- Proves: ${strengthOf(rule)}`,
    `- Takes: ${examples(removes)}`,
    ...(keeps.length > 0 ? [`- Leaves: ${examples(keeps)}`] : []),
    '',
  ].join('\n');
}

function formOf(rule: NoiseRule): string {
  const max = rule.max === undefined ? '' : `, at most ${rule.max} characters`;
  if (rule.spans) return `characters inside a line${rule.together ? '; all in one entry' : ''}`;
  if (rule.items)
    return `a whole line of label–value items, one of them: ${rule.items.some.join(', ')}`;
  if (rule.words) return `a whole line of at least ${rule.words.min} known words${max}`;
  if (rule.signals)
    return `a whole line with at least ${rule.signals.min} of ${rule.signals.groups.length} kinds of words${max}`;
  if (rule.speech !== undefined)
    return `a whole line with words of at least ${rule.speech} of the sorts that sites use${max}`;
  if (rule.menu) return `a whole line of short pieces as menus and buttons are${max}`;
  return `a whole line of one form${max}`;
}

/** What the form alone proves, and where; the engine counts it in utils/noise/grade.ts. */
function strengthOf(rule: NoiseRule): string {
  const { strength, zone, spans, onlyMaybe, standsAlone } = rule;
  if (rule.onlyWith)
    return `certain (3), in an article in which ${rule.onlyWith} finds something twice`;
  if (strength === 3) return 'certain wherever it stands (3)';
  if (rule.certainAheadOfClauses)
    return 'a suggestion; certain when at least three stand ahead of clauses and none elsewhere';
  if (rule.besideOnly) return 'a suggestion, only next to certain noise';
  if (spans || onlyMaybe) return `a suggestion, never more (${strength})`;
  const edges = zone ? `at the ${zone}` : 'at the head and the tail';
  const alone = [
    rule.authorsToo ? '; alone a suggestion, because authors write so, too' : '',
    standsAlone ? '; noise beside it counts for nothing' : '',
  ].join('');
  return strength === 2
    ? `certain ${edges}; elsewhere it needs another sign (2)${alone}`
    : `doubtful ${edges}; certain only with another sign (1)${alone}`;
}

function examples(lines: readonly string[]): string {
  return lines.map((line) => `\`${visible(line)}\``).join(' · ');
}

/** Characters that nobody sees are written as their numbers; a backtick would end the example. */
function visible(line: string): string {
  return line.replace(/[\p{Cf}\p{Co}\p{Zs}`]/gu, (c) =>
    c === ' ' || c === '　' ? c : `\\u{${c.codePointAt(0)!.toString(16)}}`,
  );
}

function contextTable(): string {
  const rows = Object.entries(CONTEXT_SAYINGS).map(
    ([id, { zh, en }]) => `| ${id} | ${zh} | ${en} |`,
  );
  return ['| rule | 中文 | English |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
