import { builtinProgram } from '../program/builtin.js';
import type { Program, RuleSetting } from '../program/program.js';
import { readingOptions } from '../program/readingOptions.js';
import { traceOf } from '../program/traces.js';
import { buildProposal } from '../proposal/build.js';
import type { Proposal } from '../proposal/model.js';
import { readsAsProposal } from '../proposal/recognise.js';
import { allRules, portfolioRules } from '../rules/index.js';
import type { Finding, Report, Rule, RuleContext, Silence } from '../rules/rule.js';
import { inOrder, withoutRepeats, withoutSuperfluous, withoutUnusable, type RuleReport } from './causes.js';
import type { Checked, CheckOptions, Silenced } from './checked.js';
import { gradeReport, isSwitchedOn, settingOf } from './severity.js';
import { silencesOf, type SilenceSet } from './silences.js';
import { verdictOf } from './verdict.js';

/** Reads a document and says all that is to be said of it. Never throws; a document that is no proposal gets no finding. */
export function checkDocument(text: string, options: CheckOptions): Checked {
  const program = options.program ?? builtinProgram;
  const proposal = buildProposal(text, {
    ...readingOptions(program),
    ...(options.wasDeclared !== undefined && { wasDeclared: options.wasDeclared }),
    ...(options.memory && { memory: options.memory }),
  });
  return checkProposal(proposal, options);
}

/** As `checkDocument`, for a proposal that has been built already. */
export function checkProposal(proposal: Proposal, options: CheckOptions): Checked {
  const program = options.program ?? builtinProgram;
  const isDeclared = proposal.declared || options.wasDeclared === true;
  const isProposal = isDeclared || (options.included === true && readsAsProposal(proposal));
  const run = new Run(proposal, program, options);
  if (isProposal) run.go(isDeclared);
  return {
    proposal,
    program,
    today: options.today,
    isProposal,
    findings: inOrder(withoutRepeats(inOrder(run.findings))),
    silenced: run.silenced,
    silences: run.silences,
    failures: run.failures,
    verdict: verdictOf(proposal, isProposal),
    trace: (decision) => traceOf(decision, proposal, program),
  };
}

/** Portfolio rules are silenced like others; they run later, over many proposals. */
const knownCodes: ReadonlySet<string> = new Set([...allRules, ...portfolioRules].map(({ code }) => code));

/** One pass of all rules over one proposal. */
class Run {
  readonly findings: Finding[] = [];
  readonly silenced: Silenced[] = [];
  readonly failures: { code: string; message: string }[] = [];
  /** Those that are switched on. */
  readonly #rules: readonly Rule[];
  readonly #silences: SilenceSet;
  readonly #proposal: Proposal;
  readonly #program: Program;
  readonly #options: CheckOptions;

  constructor(proposal: Proposal, program: Program, options: CheckOptions) {
    this.#proposal = proposal;
    this.#program = program;
    this.#options = options;
    const { today, path } = options;
    this.#rules = allRules.filter((rule) => isSwitchedOn(rule, this.#settingOf(rule)));
    const activeCodes = new Set(this.#rules.map(({ code }) => code));
    this.#silences = silencesOf(proposal, {
      program,
      today,
      knownCodes,
      activeCodes,
      ...(path !== undefined && { path }),
    });
  }

  get silences(): readonly Silence[] {
    return this.#silences.all();
  }

  /** The rules, then those that judge what the others left. Undeclared documents have their gaps folded into one. */
  go(isDeclared: boolean): void {
    const stops = this.#reportsOf((rule) => rule.stopsReading !== undefined);
    this.#take(stops);
    const ofAll = stops.filter(({ report }) => report.inPart !== true);
    if (ofAll.some(({ rule }) => rule.stopsReading === 'everything')) return;
    const all = this.#reportsOf((rule) => !rule.afterwards && !rule.stopsReading);
    const reports = withoutUnusable(withoutSuperfluous(all), this.#proposal.frontmatter);
    if (ofAll.length > 0) {
      this.#take(reports.filter(({ report }) => report.basis === 'syntax'));
      return;
    }
    const isGap = ({ report }: RuleReport): boolean => !isDeclared && report.basis === 'missing';
    this.#take(reports.filter((entry) => !isGap(entry)));
    const gaps = reports.filter((entry) => isGap(entry) && !this.#keepsQuiet(this.#graded(entry)));
    // A silence for what another finding makes superfluous today is needed again tomorrow: it counts as used.
    const kept = new Set(reports);
    for (const entry of all) if (!kept.has(entry)) this.#silences.silenceFor(this.#graded(entry));
    const left = gaps.map(({ report }) => report);
    this.#take(this.#reportsOf((rule) => rule.afterwards === true, left));
  }

  #reportsOf(isMeant: (rule: Rule) => boolean, gaps: readonly Report[] = []): RuleReport[] {
    return this.#rules.filter(isMeant).flatMap((rule) => {
      if (rule.needsPartner && this.#proposal.forAnybody) return [];
      const reports: RuleReport[] = [];
      const context: RuleContext = {
        proposal: this.#proposal,
        program: this.#program,
        today: this.#options.today,
        gaps,
        silences: rule.afterwards ? this.#silences.all() : [],
        report: (report) => reports.push({ rule, report }),
      };
      try {
        rule.check(context);
      } catch (error) {
        this.failures.push({ code: rule.code, message: error instanceof Error ? error.message : String(error) });
        return [];
      }
      return reports;
    });
  }

  #take(reports: readonly RuleReport[]): void {
    for (const entry of reports) {
      const finding = this.#graded(entry);
      if (!this.#keepsQuiet(finding)) this.findings.push(finding);
    }
  }

  #keepsQuiet(finding: Finding): boolean {
    const grounds = this.#silences.silenceFor(finding);
    if (grounds) this.silenced.push({ finding, ...grounds });
    return grounds !== undefined;
  }

  #graded({ rule, report }: RuleReport): Finding {
    const setting = this.#settingOf(rule);
    const isDefault = setting === undefined || setting === 'default' || setting === 'off';
    return {
      ...report,
      code: rule.code,
      severity: isDefault ? gradeReport(report, this.#proposal, this.#program) : setting,
    };
  }

  #settingOf(rule: Rule): RuleSetting | undefined {
    return settingOf(rule.code, this.#proposal, this.#program, this.#options.rules);
  }
}
