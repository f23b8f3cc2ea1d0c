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
    service: self-serve
    needs-sponsor: false
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
    service: joint-team
    needs-sponsor: true
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
    service: dedicated-manager
    needs-sponsor: true

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

rules: {}
silences: []
vocabulary: {}
`;
