// Generated from builtin.partner-program.yaml by scripts/generate-program.mjs.
export const builtinProgramYaml = `# The programme that applies where no partner-program.yaml says otherwise: a programme file like any other.
# Every threshold of the rules stands here, with its reason.

include: []
ignore: []

# Lowest first. \`phrases\` are the words in our promises that mean the benefit.
tiers:
  - name: integration
    purpose: Self-serve. The partner builds on what is public and promotes itself.
    includes:
      - { name: public API and documentation, phrases: [public api, public documentation, api documentation] }
      - { name: shared channel, phrases: [shared channel, community channel] }
      - { name: office hours, phrases: [office hours] }
    build-months: { min: 2, max: 6 }
    timeline: 2–6 months to build
    graduation: To "partnership" once customers of both sides use the integration and joint work would pay.
    needs: { service: self-serve }
    needs-sponsor: false
    needs-phases: false
    needs-build-decision: false
  - name: partnership
    purpose: Joint development. Both sides put people into it and sell it together.
    includes:
      - { name: joint development, phrases: [joint development, develop jointly, jointly develop, joint engineering] }
      - name: dedicated channel
        phrases: [dedicated channel, private channel, dedicated slack channel, dedicated teams channel]
      - { name: regular syncs, phrases: [weekly sync, fortnightly sync, biweekly sync, monthly sync, regular sync] }
      - { name: product input, phrases: [product input, input into the product, input on the product] }
      - { name: co-marketing support, phrases: [co-marketing support, co-marketing budget, joint marketing budget] }
    build-months: { min: 6, max: 12 }
    timeline: 6–12 months
    graduation: To "strategic" once the partner is a marquee name for us and the strategic fit is high.
    needs: { service: joint-team }
    needs-sponsor: true
    needs-phases: true
    needs-build-decision: false
  - name: strategic
    purpose: Co-development. The partner shapes our roadmap and our positioning.
    includes:
      - name: roadmap integration
        phrases: [roadmap integration, joint roadmap, shared roadmap, co-development, co-develop]
      - name: dedicated partner manager
        phrases: [dedicated partner manager, dedicated partnership manager, dedicated partner success manager]
      - name: executive relationship
        phrases: [executive relationship, executive steering, executive steering committee]
      - {
          name: custom co-marketing,
          phrases: [custom co-marketing, bespoke co-marketing, custom campaign, bespoke campaign],
        }
      - { name: revenue objectives, phrases: [revenue objective, revenue objectives, joint revenue target] }
    timeline: ongoing
    needs: { service: dedicated-manager }
    needs-sponsor: true
    needs-phases: true
    needs-build-decision: true
    needs-leverage: strong

# Answers that name more effort stand further down.
tier-questions:
  - key: partner-can-build
    ask: Can the partner build the integration by itself?
    answers:
      - { value: true, label: 'Yes', detail: Our public API and documentation are enough for their engineers. }
      - { value: false, label: 'No', detail: It takes engineers of both sides. }
  - key: marquee
    ask: Is it a marquee name that shifts our positioning?
    answers:
      - {
          value: true,
          label: 'Yes',
          detail: Customers and analysts would see us differently with this name beside ours.,
        }
      - { value: false, label: 'No', detail: A good partner whose name changes nothing about how we are seen. }
  - key: strategic-fit
    ask: How good is the strategic fit?
    answers:
      - { value: low, label: Low, detail: 'Their plans and ours touch here, and nowhere else.' }
      - { value: medium, label: Medium, detail: We share customers or a market for the next year or two. }
      - { value: high, label: High, detail: Each side's roadmap is better for the other's. }
  - key: service
    ask: Who serves them, and for how long?
    answers:
      - {
          value: self-serve,
          label: They serve themselves,
          detail: 'Public documentation, a shared channel, office hours: 2–6 months to build.',
        }
      - { value: joint-team, label: A joint team, detail: 'People of both sides meet regularly: 6–12 months.' }
      - {
          value: dedicated-manager,
          label: A dedicated partner manager,
          detail: 'Somebody of ours has this partner as a job: ongoing.',
        }

# The first rung whose conditions all hold gives the tier; a rung that needs an open answer leaves it undecided.
tier-ladder:
  - when: { partner-can-build: [true] }
    tier: integration
    because: the partner can build by itself, so start at "integration" and look again after 6 months
    overridable: true
  - when: { marquee: [true], strategic-fit: [medium, high] }
    tier: strategic
    because: a marquee name that shifts our positioning, and the strategic fit is there
    overridable: false
  - when: { marquee: [true], strategic-fit: [low] }
    tier: partnership
    because: a marquee name without strategic fit is no reason to build together for years, so "partnership" is the tier
    overridable: false
  - when: { marquee: [false] }
    tier: partnership
    because: it takes both sides to build, but this is not a marquee name that shifts our positioning, so "partnership" is the tier
    overridable: false

leverage-strength:
  requirement: strongest
  economic: strong
  competitive: moderate
  customer: moderate
  co-marketing: weak

leverage-earns:
  strongest: full investment
  strong: full investment
  moderate: a light test
  weak: nothing beyond what it costs to say yes
  none: nothing yet

# More tiers than this confuse partners and us.
tier-limit: 3
# A partner that starts at the lowest tier is looked at again after so many months.
look-again-months: 6

# The gate of one has to be passed before the next may begin.
phases:
  crawl:
    weeks: { min: 4, max: 8 }
    customers: { min: 1, max: 2 }
    gate: { percent: 20, of: improvement of the stated metric }
    after-failure: [end]
  walk:
    weeks: { min: 8, max: 12 }
    customers: { min: 5, max: 10 }
    gate: { percent: 70, of: invited customers that adopt }
    after-failure: [end, restart]
  # Six to twelve months, and then for as long as it holds: there is no upper end.
  run:
    weeks: { min: 26 }
    after-failure: [end]
    needs-leverage: strong

# What an agreement has to say: \`always\`, \`never\`, or from a tier on.
charter: { goals: always, exchange: always, timeline: always, measurement: always, governance: always, exit: always }

# How many partners of a tier can be served: \`strategic: 5\`. Only the programme's own people know, so no number here.
capacity: {}

# Our own case is not known here either. Reviewing each partner stops being possible at a hundred of them.
ecosystem:
  open-from: 100
  trust-layers: [search, badges, ratings, moderation]

# The titles that hold a role; a role without titles is held by anybody.
sign-off:
  roles:
    signatory: []
    executive:
      [ceo, cfo, coo, cto, cro, cmo, cpo, chief, president, vp, svp, evp, vice president, managing director, founder]
    legal: [legal, general counsel, counsel, solicitor, lawyer, attorney]
    finance: [cfo, finance director, head of finance, chief financial officer]
  tiers:
    default: { us: [signatory], partner: [signatory] }

# Days from one review to the next, where the proposal names no cadence: a quarter, and a fortnight's grace.
review:
  cadence-days: { default: 92 }
  grace-days: 14

# Days are counted from the launch date; -42 is six weeks before. \`words\` recognise a task: all words of one entry.
launch:
  asked-from: -42
  items:
    joint value proposition:
      phase: pre-launch
      from: -42
      to: -28
      words: [value proposition, value prop, joint message, joint messaging, joint positioning]
    case study:
      phase: pre-launch
      from: -42
      to: -28
      words: [case study, customer story, reference customer, pilot story]
    validated integration:
      phase: pre-launch
      from: -42
      to: -28
      words:
        [
          integration validated,
          integration tested,
          test integration,
          validate integration,
          acceptance integration,
          end-to-end test,
          certify integration,
          integration certified,
        ]
    sales enablement:
      phase: pre-launch
      from: -42
      to: -28
      words:
        [
          sales enablement,
          enable sales,
          train sales,
          sales training,
          battle card,
          battlecard,
          sales deck,
          sales playbook,
        ]
    support training:
      phase: pre-launch
      from: -42
      to: -28
      words: [support trained, train support, support training, support runbook, brief support, helpdesk training]
    marketplace listing:
      phase: pre-launch
      from: -42
      to: -28
      words: [marketplace, listing, app store, directory entry, partner directory, catalogue entry]
    press release:
      phase: launch-week
      from: 0
      to: 7
      words: [press release, press, media release, announcement, announce]
    posts:
      phase: launch-week
      from: 0
      to: 7
      words: [blog, blog post, article, newsroom]
    webinar:
      phase: launch-week
      from: 0
      to: 14
      words: [webinar, online demo, joint session, live demo]
    social media:
      phase: launch-week
      from: 0
      to: 7
      words: [social, social media, linkedin, tweet]
    sales briefing:
      phase: launch-week
      from: 0
      to: 7
      words: [brief sales, sales briefed, sales briefing, sales kick-off, sales kickoff]
    customer mail:
      phase: launch-week
      from: 0
      to: 7
      words:
        [
          customer mail,
          customer mailing,
          customer email,
          mail customers,
          email customers,
          write customers,
          customer newsletter,
        ]
    adoption tracking:
      phase: post-launch
      from: 14
      to: 56
      words: [track adoption, adoption tracked, weekly adoption, adoption report, adoption dashboard, usage report]
    support triage:
      phase: post-launch
      from: 14
      to: 56
      words: [support triage, triage, triaged, support tickets, support review]
    quantified case study:
      phase: post-launch
      from: 14
      to: 56
      words: [quantified case study, case study numbers, case study figures, case study results, measured results]
    pipeline impact:
      phase: post-launch
      from: 14
      to: 56
      words: [pipeline, revenue impact, influenced revenue, sourced deals]
    quarterly review:
      phase: post-launch
      from: 14
      to: 56
      words: [qbr, quarterly review, quarterly business review, business review]

# Promises that would hurt to lose: one of one side against three of the other is no exchange, unless the one is money.
balance: { few: 1, many: 3 }

# Building that delays our roadmap by more than so many months speaks for a partner.
build-or-partner: { delay-months: 6 }

# How sure the reader must be, from 0 to 1. \`binds-from\`: of all promises of a side together; whole documents read by a
# person agree in 60 of 65 verdicts on a side from here on. \`say-from\`: above it the reader is right in nine of ten
# labelled statements.
reading: { binds-from: 0.9, say-from: 0.6 }

# What a finding weighs, by what it rests on and the status of the proposal.
severities:
  syntax: { draft: error, in-review: error, signed: error, live: error, ended: error }
  contradiction: { draft: error, in-review: error, signed: error, live: error, ended: error }
  missing: { draft: information, in-review: warning, signed: error, live: error, ended: error }
  wording: { draft: warning, in-review: warning, signed: warning, live: warning, ended: warning }
  notice: { draft: information, in-review: information, signed: information, live: information, ended: information }

rules: {}
silences: []
vocabulary: {}
`;
