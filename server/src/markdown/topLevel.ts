import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Nodes, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Root } from 'mdast';

/** Labels of definitions (`[terms]: https://…`), in the form in which the parser compares them. */
export type Labels = ReadonlySet<string>;

/**
 * The top-level nodes of a part of a body, in CommonMark with the three GFM constructs that proposals use. Bare
 * addresses stay words: they need no link. `known` are labels that are defined elsewhere. `undefined` where the
 * parser runs out of stack in spite of the bounds.
 */
export function topLevelNodes(part: string, known: Labels = new Set()): readonly RootContent[] | undefined {
  try {
    return (known.size === 0 ? parser : parserKnowing(known)).parse(part).children;
  } catch {
    return undefined;
  }
}

/** Adds the labels of all definitions within `node`. */
export function collectLabels(node: Nodes, into: Set<string>): void {
  if (node.type === 'definition') into.add(node.identifier.toUpperCase());
  else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    for (const child of node.children) collectLabels(child, into);
}

type Extension = ReturnType<typeof gfmTable>;
type MarkdownProcessor = Processor<Root>;

const extensions: readonly Extension[] = [gfmTable(), gfmTaskListItem(), gfmStrikethrough()];

const parser = parserWith(extensions);

function parserWith(syntax: readonly Extension[]): MarkdownProcessor {
  return unified()
    .use(remarkParse)
    .data('micromarkExtensions', [...syntax])
    .data('fromMarkdownExtensions', [
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
    ])
    .freeze();
}

/** That of the labels that came last: all parts of a body know the same. */
let toldParser: { readonly labels: Labels; readonly parser: MarkdownProcessor } | undefined;

/**
 * The parser takes `[words]` for a link where it has met the definition, and keeps a list for that. A part of a body
 * is told what the rest defines by a construct that matches nothing but is tried before all others.
 */
function parserKnowing(labels: Labels): MarkdownProcessor {
  if (toldParser?.labels === labels) return toldParser.parser;
  let told: object | undefined;
  const telling: Extension = {
    flowInitial: {
      null: {
        tokenize(_effects, _ok, nok) {
          // Once for each text.
          if (told !== this.parser) this.parser.defined.push(...labels);
          told = this.parser;
          return nok;
        },
      },
    },
  };
  const parser = parserWith([...extensions, telling]);
  toldParser = { labels, parser };
  return parser;
}
