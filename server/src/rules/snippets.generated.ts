// Written by scripts/generate-snippets.mjs from snippets/partnership-proposals.code-snippets: change that file.

/** The snippets by prefix; `body` is in snippet syntax, with LF between its lines. */
export const snippets = {
  'pl-proposal': {
    name: 'Partnership proposal',
    description: 'A whole proposal: frontmatter and all sections, with blanks to fill',
    body: '---\nproposal: partnership\npartner: ${1:Partner}\nus: ${2:Our organisation}\nstatus: draft\ntier: ${3|partnership,integration,strategic|}\ncriteria: { partner-can-build: ${4|false,true|}, marquee: ${5|false,true|}, strategic-fit: ${6|medium,low,high|} }\nleverage:\n  - type: ${7|economic,requirement,competitive,customer,co-marketing|}\n    evidence: ${8:"[why the partner needs this, with its figure or its source]"}\nreview: quarterly\n---\n\n# $2 + $1: ${9:[what it is about]}\n\n## Goals\n\n${10:[What is different, for whom, by when.]}\n\n## Why $1 needs this\n\n${11:[What happens to the partner if we don\'t do this.]}\n\n## What each side commits\n\n- $2 provides ${12:[how much of what]} until ${13:[date]}.\n- $1 provides ${14:[how much of what]} until ${15:[date]}.\n\n## If it fails\n\n- $2 loses ${16:[what]}.\n- $1 loses ${17:[what]}.\n\n## Timeline\n\n${18:[Pilot with one or two customers, from when to when, and the gate it has to pass.]}\n\n## How we measure it\n\n${19:[The metric, where it is read, and who looks at it how often.]}\n\n## Governance\n\n${20:[Name, role]} of $2 and ${21:[name, role]} of $1 sponsor the partnership and meet every quarter.\n\n## Exit\n\n${22:[What ends it, and what each side then hands over or pays.]}\n$0',
  },
  'pl-frontmatter': {
    name: 'Proposal frontmatter',
    description: 'The frontmatter that makes a document a partnership proposal',
    body: '---\nproposal: partnership\npartner: ${1:Partner}\nus: ${2:Our organisation}\nstatus: ${3|draft,in-review,signed,live,ended|}\n---\n$0',
  },
  'pl-commitments': {
    name: 'Commitments section',
    description: 'What each side puts in: one firm promise a side',
    body: '## What each side commits\n\n- ${1:[Our organisation]} provides ${2:[how much of what]} until ${3:[date]}.\n- ${4:[The partner]} provides ${5:[how much of what]} until ${6:[date]}.\n$0',
  },
  'pl-commitment': {
    name: 'Firm commitment',
    description: 'One promise that can be kept or missed: who gives how much of what until when',
    body: '${1:[Who]} ${2|provides,pays,dedicates,guarantees,builds|} ${3:[how much of what]} until ${4:[date]}.',
  },
  'pl-commitment-spend': {
    name: 'Commitment: money',
    description: 'A payment, with its amount and its term',
    body: '${1:[Who]} pays ${2:[amount]} a year for ${3:[what]} until ${4:[date]}.',
  },
  'pl-commitment-revenue-share': {
    name: 'Commitment: revenue share',
    description: 'A share of revenue, with its rate and its term',
    body: '${1:[Who]} pays ${2:[whom]} ${3:[rate] %} of ${4:[which revenue]} until ${5:[date]}.',
  },
  'pl-commitment-engineering': {
    name: 'Commitment: people',
    description: 'People who build, with their number and until when',
    body: '${1:[Who]} dedicates ${2:[how many]} engineers to ${3:[what]} until ${4:[date]}.',
  },
  'pl-commitment-roadmap': {
    name: 'Commitment: roadmap',
    description: 'A change of the product, with its date',
    body: '${1:[Who]} ships ${2:[which capability]} by ${3:[date]}.',
  },
  'pl-commitment-guarantee': {
    name: 'Commitment: guarantee',
    description: 'A volume, a quota or a level of service that is promised',
    body: '${1:[Who]} guarantees ${2:[volume or level of service]} a ${3|month,quarter,year|} until ${4:[date]}.',
  },
  'pl-key-commitment': {
    name: 'Commitment key',
    description: 'One commitment in the frontmatter, below commitments: us: or partner:',
    body: '{ kind: ${1|engineering,spend,revenue-share,co-investment,roadmap,guarantee,concession,exclusivity|}, amount: ${2:"[how much]"}, until: $3 }',
  },
  'pl-if-it-fails': {
    name: 'If it fails',
    description: 'What each side loses if the partnership fails',
    body: '- ${1:[Our organisation]} loses ${2:[what]}.\n- ${3:[The partner]} loses ${4:[what]}.\n$0',
  },
  'pl-loss': {
    name: 'Loss',
    description: 'What one side loses if the partnership fails',
    body: "${1:[Who]} loses ${2:[the money, the people's time or the customers]}",
  },
  'pl-sponsors': {
    name: 'Executive sponsors',
    description: 'An executive of each side who answers for the partnership',
    body: '${1:[Name, role]} of ${2:[our organisation]} and ${3:[name, role]} of ${4:[the partner]} sponsor the partnership and meet every quarter.',
  },
  'pl-sponsor': {
    name: 'Executive sponsor',
    description: 'The executive of one side who answers for the partnership',
    body: 'Executive sponsor of ${1:[who]}: ${2:[name, role]}',
  },
  'pl-key-owner': {
    name: 'Owner key',
    description: 'An owner in the frontmatter, below owners: us or partner',
    body: '${1:"[name, role]"}',
  },
  'pl-leverage-requirement': {
    name: 'Leverage: requirement',
    description: 'The partner needs this to stay certified, eligible or within a contract: quote the rule',
    body: '${1:[The partner]} needs this to ${2|stay certified,keep its partner status,stay eligible,meet its mandate|}: ${3:[the rule, word for word, and a link to it]}',
  },
  'pl-leverage-economic': {
    name: 'Leverage: economic',
    description: 'It makes or saves the partner money: give the figure and how it is worked out',
    body: 'This ${2|earns,saves|} ${1:[the partner]} ${3:[amount]} a year: ${4:[how that is worked out]}',
  },
  'pl-leverage-competitive': {
    name: 'Leverage: competitive',
    description: 'It sets the partner apart from a named rival, or for a term',
    body: '${1:[The partner]} is the ${2|only,first|} vendor with ${3:[which capability]} against ${4:[which rival]} for ${5:[how long]}',
  },
  'pl-leverage-customer': {
    name: 'Leverage: customer',
    description: "The partner's customers ask for it: count the requests",
    body: '${2:[How many]} customers of ${1:[the partner]} have asked for ${3:[what]} since ${4:[date]}',
  },
  'pl-leverage-co-marketing': {
    name: 'Leverage: co-marketing',
    description: 'Joint content, events or announcements: the weakest reason, never enough alone',
    body: '${2:[How many]} joint ${3|webinars,articles,events|} a ${4|quarter,year|} put ${1:[the partner]} in front of ${5:[which audience]}',
  },
  'pl-key-leverage': {
    name: 'Leverage key',
    description: 'One reason of the partner in the frontmatter, below leverage:',
    body: '{ type: ${1|economic,requirement,competitive,customer|}, evidence: ${2:"[why the partner needs this, with its figure or its source]"} }',
  },
  'pl-if-we-dont': {
    name: "If we don't",
    description: "What happens to the partner if we don't do this partnership",
    body: 'Without this partnership, ${1:[the partner]} ${2|loses,misses,pays,keeps paying for|} ${3:[what, how much and by when]}.',
  },
  'pl-tier': {
    name: 'Tier and criteria',
    description: 'The tier and the answers it follows from, for the frontmatter',
    body: 'tier: ${1|partnership,integration,strategic|}\ncriteria: { partner-can-build: ${2|false,true|}, marquee: ${3|false,true|}, strategic-fit: ${4|medium,low,high|} }\n$0',
  },
  'pl-tier-reason': {
    name: 'Tier reason',
    description: 'Why the tier is another one than the criteria give, for the frontmatter',
    body: 'tier-reason: ${1:"[what the criteria leave out, and who decided]"}',
  },
  'pl-graduation': {
    name: 'Graduation path',
    description: 'What the partner has to reach for the next tier, and when you look',
    body: 'To "${1:[next tier]}" once ${2:[what has to be reached]}; we look at it on ${3:[date]}',
  },
  'pl-goal': {
    name: 'Goal',
    description: 'What success is: what is different, for whom, by when',
    body: 'The goal is ${1:[what is different, for whom]} by ${2:[date]}.',
  },
  'pl-give-and-get': {
    name: 'Give and get',
    description: 'What one side gives and what it gets for it',
    body: '${1:[Who]} gives ${2:[how much of what, until when]} and gets ${3:[what, in its own terms]}.',
  },
  'pl-milestone': {
    name: 'Milestone',
    description: 'A step of the timeline, with its first and last day',
    body: '${1:[First day]} to ${2:[last day]}: ${3:[a pilot with one or two customers, and the result it has to reach]}',
  },
  'pl-measure': {
    name: 'Measure',
    description: 'A metric, where it is read, and who looks at it how often',
    body: '${1:[Who]} reads ${2:[the metric]} from ${3:[where it is recorded]} and both sides review it every ${4|quarter,month,week|}.',
  },
  'pl-governance': {
    name: 'Who decides',
    description: 'Who decides on each side, and where a dispute goes',
    body: '${1:[Name, role]} of ${2:[our organisation]} and ${3:[name, role]} of ${4:[the partner]} decide together; what they cannot settle goes to ${5:[whom]}.',
  },
  'pl-exit': {
    name: 'Way out',
    description: 'What ends the partnership, and what then follows',
    body: 'Either side can end the partnership ${1:[after which event, or with how much notice]}; ${2:[who]} then ${3|hands over,pays,returns|} ${4:[what, within how many days]}.',
  },
  'pl-review': {
    name: 'Recurring review',
    description: 'A review that comes back: who meets how often over what',
    body: 'Both sides review ${1:[the metrics]} every ${2|quarter,month,week|}.',
  },
  'pl-key-review': {
    name: 'Review key',
    description: 'How often both sides review it, in the frontmatter',
    body: '${1|quarterly,monthly,weekly|}',
  },
  'pl-signature': {
    name: 'Signature',
    description: 'Who signed for a side, in which role, on which day',
    body: 'Signed for ${1:[whom]}: ${2:[name]}, ${3:[role]}, ${4:[day]}',
  },
  'pl-value': {
    name: 'Value',
    description: 'What one side gets from it, in its own terms',
    body: '${1:[Who]} gets ${2:[what, in its own terms]}.',
  },
  'pl-key-value': {
    name: 'Value key',
    description: 'What a side gets, in the frontmatter, below value: us, partner or customers',
    body: '${1:"[what it gets, in its own terms]"}',
  },
} as const;
