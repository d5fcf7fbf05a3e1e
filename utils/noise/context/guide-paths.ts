import { LINK_SHARE } from '../grade';
import type { JudgedLine } from '../lines';
import type { Context } from './context';
import { demote } from './findings';

/** Rules of lines such as 首页 > 社保服务 > 待遇查询. */
const PATHS: ReadonlySet<string> = new Set(['breadcrumb', 'path-line']);
/** 当前位置：… and … > 正文 are a site's: no guide leads to where the reader is. */
const OF_SITE = /位置|所在|你在|导航|栏目|(?:正文|内容|详情|列表)$/;
/** What is to be done on the page to which a path leads, in the first clause below it. */
const INSTRUCTS =
  /^(?:第[一1]步|步骤[一1]|[^，。：；]{0,10}(?:[点单双]击|点[选按开]|选[择中]|勾选|填[写入报]|输入|打开|进入(?:[该此后]|页面|以[上下]|上述|之?后)|(?:按照?|沿着?|依照?)(?:[上以此该]|下列)))/;

/**
 * A path below the title is a step of a guide where the next line says what to do there, or where
 * another path stands further down: a suggestion.
 */
export function guidePaths({ lines, findings }: Context): void {
  const paths = [...lines.keys()].filter((i) => isOwnPath(lines[i]!));
  for (const i of paths) {
    const line = lines[i]!;
    const below = lines[i + 1];
    const instructs = below !== undefined && INSTRUCTS.test(below.text);
    // Another step stands apart from this one; a site's breadcrumb may take two lines.
    const goesOn = paths.some((other) => other > i + 1 && lines[other]!.text !== line.text);
    if (instructs || goesOn) demote(findings, line);
  }
}

function isOwnPath({ form, folded, apart, linkShare }: JudgedLine): boolean {
  return PATHS.has(form?.id ?? '') && !OF_SITE.test(folded) && !apart && linkShare < LINK_SHARE;
}
