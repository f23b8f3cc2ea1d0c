/** What `--help` prints; no line longer than 80 columns. */
const overview = `partnerlint: checks partnership proposals written in Markdown.

Usage: partnerlint <command> [options]

  check [PATH...]      what is missing, weak or contradictory in proposals
  read FILE            how each statement of a document is read
  adopt FILE...        the frontmatter that documents without one support
  explain [RULE]       why a rule exists, with examples; without RULE, all rules

  --help               print this text; after a command, its options
  --version            print the version

A Markdown file is a proposal when its frontmatter says "proposal: partnership".
`;

const pages: Readonly<Record<string, string>> = {
  check: `Usage: partnerlint check [PATH...] [options]

Checks files, folders and globs ('deals/**/*.md'); without a PATH, this folder.
In folders, Markdown and partner-program.yaml files are looked at. The nearest
partner-program.yaml above a document applies, up to the root of the repository.

  --include GLOB       proposals without frontmatter; may be given several times
  --format FORMAT      stylish (for people, the default) or json
  --as-of DATE         judge dates as if today were DATE, such as 2027-01-31
  --fail-on SEVERITY   exit with 1 from this severity on: error (the default),
                       warning or information
  --fix                write the mends that leave nothing to choose or to write

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 the run is broken.
`,
  read: `Usage: partnerlint read FILE [options]
       partnerlint read --statements FILE.jsonl

Prints how each statement of FILE is read: what is promised, by whom, how
firmly, and which leverage is claimed.

  --format FORMAT      text (for people, the default) or json
  --statements FILE    read one statement a line, as JSON with id, text,
                       heading, leadIn, columns, us and partner; prints one
                       reading a line
`,
  adopt: `Usage: partnerlint adopt FILE... [options]

Prints, as a diff, the frontmatter that the text of a proposal supports: each
value in its words, nothing invented. Nothing else in the file changes.

  --write              write it into the files
  --as-of DATE         leave out deadlines before DATE, such as 2027-01-31, not
                       those before today

Exit codes: 0 all adopted, 1 a file got no frontmatter (the message says why),
2 the run is broken.
`,
  explain: `Usage: partnerlint explain [RULE]

Prints why a rule exists and examples that fail and pass; without RULE, the list
of all rules.
`,
};

export const help = (command: string | undefined): string =>
  (command !== undefined && Object.hasOwn(pages, command) ? pages[command] : undefined) ?? overview;
