/**
 * Words from which the parties of a document are found. Names themselves are capitalised phrases; these words stand
 * beside them.
 */

/** Names of roles that stand for whoever writes; lower case. */
export const ourRoles: ReadonlySet<string> = new Set([
  'licensor', 'franchisor', 'supplier', 'provider', 'vendor', 'company', 'organizer', 'organiser', 'sponsored party',
  'foundation', 'developer', 'institution a', 'party a', 'company a', 'part a', 'the company', 'host', 'grantor', 'lessor',
  'service provider', 'contractor', 'seller', 'disclosing party', 'merchant', 'principal', 'manufacturer', 'we', 'us', 'our',
]); // prettier-ignore

/** Names of roles that stand for the one written to; lower case. */
export const partnerRoles: ReadonlySet<string> = new Set([
  'partner', 'affiliate', 'affiliate partner', 'reseller', 'licensee', 'sponsor', 'supporter', 'distributor',
  'customer', 'client', 'referral partner', 'referrer', 'publisher', 'contributor', 'member', 'franchisee', 'oem partner',
  'channel partner', 'pilot school', 'design partner', 'integration partner', 'institution b', 'party b', 'company b',
  'part b', 'buyer', 'grantee', 'lessee', 'agent', 'technology partner', 'solution partner', 'media partner',
  'strategic partner', 'pilot partner', 'pilot customer', 'subscriber', 'recipient', 'connector', 'ambassador',
  'franchise partner', 'agency partner', 'service partner', 'you', 'your', 'vendor partner', 'participant',
  'community partner', 'venue partner', 'host school', 'receiving party', 'hotel partner', 'retail partner',
]); // prettier-ignore

/** Words of titles and headings that say what kind of paper it is, and are no part of a name; lower case. */
export const kindWords: ReadonlySet<string> = new Set([
  'partnership', 'partnerships', 'partner', 'partners', 'partnering', 'proposal', 'proposals', 'program', 'programme',
  'programs', 'agreement', 'agreements', 'sponsorship', 'sponsorships', 'sponsor', 'sponsors', 'affiliate', 'affiliates',
  'reseller', 'referral', 'strategy', 'strategic', 'plan', 'mou', 'memorandum', 'memo', 'understanding', 'letter',
  'intent', 'loi', 'terms', 'conditions', 'pilot', 'deck', 'prospectus', 'one-pager', 'pager', 'overview', 'draft',
  'joint', 'collaboration', 'cooperation', 'alliance', 'alliances', 'integration', 'guide', 'brief', 'bootstrapping',
  'addendum', 'amendment', 'contract', 'license', 'licence', 'licensing', 'distribution', 'technology', 'technical',
  'marketing', 'co-marketing', 'commercial', 'channel', 'ecosystem', 'research', 'media', 'community', 'development',
  'service', 'services', 'supply', 'oem', 'franchise', 'white-label', 'revenue', 'share', 'sharing', 'outreach', 'pitch',
  'summary', 'executive', 'business', 'opportunity', 'opportunities', 'package', 'packages', 'tiers', 'tier', 'model',
  'framework', 'template', 'sample', 'example', 'version', 'document', 'enterprise', 'support', 'official', 'our',
  'your', 'become', 'join', 'welcome', 'why', 'how', 'what', 'about', 'the', 'a', 'an', 'of', 'on', 'in', 'as', 'new',
  'charter', 'roadmap', 'initiative', 'project', 'action', 'onboarding', 'invitation', 'offer', 'ask', 'deal', 'terms',
  'responsibilities', 'obligations', 'commitments', 'duties', 'contributions', 'contributes', 'provides', 'provide',
  'brings', 'offers', 'gets', 'receives', 'benefits', 'value', 'background', 'side', 'rights', 'needs', 'under', 'this',
  'enhancing', 'growing', 'integrating', 'sponsoring', 'supporting', 'introducing', 'joining', 'presenting', 'announcing', 'launching', 'transition', 'chapter', 'next', 'social', 'executable', 'funding', 'grant', 'request',
  'form', 'order', 'registration', 'product', 'products', 'customer', 'customers', 'student', 'students', 'director', 'manager', 'head', 'officer', 'team', 'first', 'type', 'types', 'engagement', 'audit', 'design', 'doc', 'docs', 'fund', 'advancing', 'allocate', 'email', 'subject', 'audience', 'hi',
  'hello', 'system', 'digital', 'company', 'name', 'organization', 'organisation', 'date', 'signature', 'address',
  'ad-hoc', 'individual', 'gold', 'silver', 'bronze', 'platinum', 'diamond', 'statement', 'work', 'sow', 'data', 'exclusive',
  'guidelines', 'inquiry', 'enquiry', 'response', 'directive', 'policy', 'kit', 'playbook', 'registry', 'roles', 'deliverables',
  'corporate', 'mutual', 'master', 'general', 'annual', 'standard', 'premium', 'decisions', 'objectives', 'goals', 'tracker', 'checklist', 'notes', 'faq', 'infrastructure', 'targets', 'list',
]); // prettier-ignore

/** Words that a full name has and a short one lacks; lower case. */
export const organisationWords: ReadonlySet<string> = new Set([
  'foundation', 'bank', 'community', 'team', 'dao', 'protocol', 'labs', 'lab', 'group', 'technologies', 'technology',
  'network', 'university', 'college', 'school', 'institute', 'association', 'trust', 'society', 'software', 'systems',
  'solutions', 'studio', 'studios', 'ventures', 'partners', 'holdings', 'international', 'global', 'project', 'initiative',
  'health', 'energy', 'media', 'cloud', 'data', 'ai', 'app', 'ecosystem', 'council', 'union', 'cooperative', 'collective',
  'clinic', 'hospital', 'museum', 'gmbh', 'ltd', 'inc', 'llc', 'pty', 'consulting', 'services', 'capital', 'works',
]); // prettier-ignore

/** Words of a title that make it the title of a deal; lower case. */
export const dealWords: ReadonlySet<string> = new Set([
  'partnership', 'partner', 'partners', 'proposal', 'agreement', 'mou', 'memorandum', 'sponsorship', 'affiliate', 'reseller',
  'alliance', 'collaboration', 'pilot', 'loi', 'intent', 'partnerships', 'contract', 'integration',
]); // prettier-ignore

/** Words of a title that make its one name the counterpart: one's own engagement or audit is not proposed; lower case. */
export const counterpartWords: ReadonlySet<string> = new Set([
  'engagement',
  'onboarding',
  'audit',
  'retainer',
  'outreach',
  'pitch',
]);

/** Words of a title that make it one side's own paper; lower case. */
export const oneSidedWords: ReadonlySet<string> = new Set([
  'program', 'programme', 'terms', 'strategy', 'sponsorship', 'partners', 'tiers', 'packages', 'opportunities', 'guide', 'sponsor',
]); // prettier-ignore

/** Words of a title that make it one side's paper to the other; lower case. */
export const proposalWords: ReadonlySet<string> = new Set([
  'proposal',
  'proposals',
  'offer',
  'pitch',
  'pilot',
  'agreement',
  'mou',
  'letter',
]);

/** Words of headings that stand over kinds of partners rather than name one; lower case. */
export const kindsOfPartner: ReadonlySet<string> = new Set([
  'other', 'others', 'local', 'emerging', 'priority', 'potential', 'target', 'targets', 'events', 'associations', 'hubs',
  'accelerators', 'programs', 'programmes', 'meetup', 'meetups', 'industry', 'developer', 'developers', 'conference',
  'schools', 'agencies', 'vendors', 'providers', 'companies', 'startups', 'universities', 'customers', 'users', 'option',
  'phase', 'step', 'model', 'type', 'category', 'level', 'stage', 'budget', 'risk', 'conclusion', 'current', 'future',
  'prospective', 'existing', 'immediate', 'tracking', 'email', 'checklist', 'week', 'month', 'year', 'quarter', 'tools',
  'platforms', 'organizations', 'organisations', 'institutions', 'networks', 'influencers', 'creators', 'retailers',
]); // prettier-ignore

/** What stands between the two names of a pair. */
export const joiners: ReadonlySet<string> = new Set(['×', 'x', '+', '&', '<>', '↔', '⇄', '/', '<->', 'and', '🤝', 'x̄']);

/** A word before a name in a title, and the side it makes of the name. */
export const titlePrepositions: Readonly<Record<string, 'us' | 'partner'>> = {
  with: 'partner', for: 'partner', to: 'partner', from: 'us', by: 'us', at: 'us', between: 'us', sponsor: 'us', join: 'us',
}; // prettier-ignore

/** Endings that belong to a company's name and are left out when names are compared; lower case without stops. */
export const legalForms: ReadonlySet<string> = new Set([
  'inc', 'ltd', 'llc', 'corp', 'corporation', 'co', 'plc', 'gmbh', 'ag', 'bv', 'nv', 'sa', 'sro', 'srl', 'spa', 'pty',
  'limited', 'oy', 'ab', 'as', 'kg', 'lp', 'llp', 'pte', 'pvt', 'sas', 'sarl', 'company', 'incorporated',
]); // prettier-ignore

export interface NameCue {
  /** Words right before the name, or right behind it; lower case. */
  readonly before?: string;
  readonly after?: string;
  readonly side: 'us' | 'partner';
  readonly weight: number;
  readonly says: string;
  /** Counts where the words open a line or speak of the paper: forms and apps are submitted as well. */
  readonly ofPaper?: boolean;
}

/** Words beside a name in the text that tell its side. Weights add up; 1 is a hint, 3 is nearly certain. */
export const nameCues: readonly NameCue[] = [
  { after: ' proposes', side: 'us', weight: 3, says: 'Lakeside Dairy proposes a pilot.' },
  { after: ' is proposing', side: 'us', weight: 2, says: 'Lakeside Dairy is proposing a pilot.' },
  { after: ' is actively seeking', side: 'us', weight: 2, says: 'Lakeside Dairy is actively seeking hauliers.' },
  { after: ' is actively looking', side: 'us', weight: 2, says: 'Lakeside Dairy is actively looking for hauliers.' },
  { after: ' is a volunteer', side: 'us', weight: 1.5, says: 'Lakeside Growers is a volunteer-run group.' },
  { after: ' requests a', side: 'us', weight: 5, says: 'Lakeside Dairy requests a grant.' },
  { after: ' requests an', side: 'us', weight: 5, says: 'Lakeside Dairy requests an advance.' },
  { after: ' requests the', side: 'us', weight: 5, says: 'Lakeside Dairy requests the use of a hall.' },
  { after: ' requests that', side: 'us', weight: 5, says: 'Lakeside Dairy requests that the fair opens early.' },
  { after: ' requests funding', side: 'us', weight: 5, says: 'Lakeside Dairy requests funding of 5,000.' },
  { after: ' requests support', side: 'us', weight: 5, says: 'Lakeside Dairy requests support.' },
  { after: ' requests approval', side: 'us', weight: 5, says: 'Lakeside Dairy requests approval.' },
  { before: 'welcome to', side: 'us', weight: 2.5, says: 'Welcome to the Lakeside Dairy programme.' },
  { before: 'thank you for choosing', side: 'us', weight: 3, says: 'Thank you for choosing Lakeside Dairy.' },
  { before: 'thank you for considering', side: 'us', weight: 3, says: 'Thank you for considering Lakeside Dairy.' },
  { before: 'considering supporting', side: 'us', weight: 3, says: 'Thank you for considering supporting Lakeside.' },
  { before: 'considering sponsoring', side: 'us', weight: 3, says: 'Thank you for considering sponsoring Lakeside.' },
  { before: 'interest in', side: 'us', weight: 2, says: 'Thank you for your interest in Lakeside Festival.' },
  {
    before: 'interest in sponsoring',
    side: 'us',
    weight: 3,
    says: 'Thank you for your interest in sponsoring Lakeside.',
  },
  {
    before: 'interest in supporting',
    side: 'us',
    weight: 3,
    says: 'Thank you for your interest in supporting Lakeside.',
  },
  {
    before: 'interested in partnering with',
    side: 'us',
    weight: 3,
    says: 'Are you interested in partnering with Lakeside?',
  },
  {
    before: 'interest in partnering with',
    side: 'us',
    weight: 3,
    says: 'Your interest in partnering with Lakeside is welcome.',
  },
  { before: 'why partner with', side: 'us', weight: 3, says: 'Why partner with Lakeside?' },
  { before: 'why sponsor', side: 'us', weight: 2.5, says: 'Why sponsor Lakeside Festival?' },
  { before: 'by partnering with', side: 'us', weight: 2.5, says: 'By partnering with Lakeside you reach growers.' },
  { before: 'by supporting', side: 'us', weight: 1.5, says: 'By supporting Lakeside Festival you help.' },
  { after: ' is requesting', side: 'us', weight: 6, says: 'Lakeside Dairy is requesting a grant.' },
  { after: ' is seeking', side: 'us', weight: 2.5, says: 'Lakeside Dairy is seeking a haulier.' },
  { after: ' seeks', side: 'us', weight: 1.5, says: 'Lakeside Dairy seeks a haulier.' },
  { after: ' invites', side: 'us', weight: 1.5, says: 'Lakeside Dairy invites sponsors.' },
  { after: ' would like to', side: 'us', weight: 1, says: 'Lakeside Dairy would like to work with hauliers.' },
  { after: ' is pleased to', side: 'us', weight: 1.5, says: 'Lakeside Dairy is pleased to offer this.' },
  { after: ' is looking for', side: 'us', weight: 2, says: 'Lakeside Dairy is looking for hauliers.' },
  { after: ' partner program', side: 'us', weight: 2, says: 'The Lakeside partner program has two tiers.' },
  { after: ' partner programme', side: 'us', weight: 2, says: 'The Lakeside partner programme has two tiers.' },
  { after: ' affiliate program', side: 'us', weight: 2, says: 'The Lakeside affiliate program pays 10 %.' },
  { after: ' sponsorship', side: 'us', weight: 1.5, says: 'Lakeside Festival sponsorship is by invitation.' },
  { after: ' is where', side: 'us', weight: 1, says: 'Lakeside is where growers meet.' },
  { after: ' as a partner', side: 'partner', weight: 1, says: 'With Harbour Foods as a partner, we can grow.' },
  { after: ' as partner', side: 'partner', weight: 2, says: 'With Harbour Foods as partner, we can grow.' },
  { after: "'s participation", side: 'partner', weight: 1, says: "Harbour Foods's participation matters." },
  { before: 'partner with', side: 'partner', weight: 1.5, says: 'We want to partner with Harbour Foods.' },
  { before: 'partnership with', side: 'partner', weight: 2, says: 'Our partnership with Harbour Foods grows.' },
  { before: 'partnering with', side: 'partner', weight: 1.5, says: 'Partnering with Harbour Foods helps.' },
  { before: 'agreement with', side: 'partner', weight: 2, says: 'We enter into an agreement with Harbour Foods.' },
  { before: 'collaboration with', side: 'partner', weight: 1.5, says: 'A collaboration with Harbour Foods.' },
  { before: 'collaborate with', side: 'partner', weight: 1, says: 'We collaborate with Harbour Foods.' },
  { before: 'proposal to', side: 'partner', weight: 2, says: 'This proposal to Harbour Foods is a draft.' },
  { before: 'proposal for', side: 'partner', weight: 1.5, says: 'A proposal for Harbour Foods.' },
  { before: 'submitted to', side: 'partner', weight: 2, ofPaper: true, says: 'Submitted to Harbour Foods.' },
  { before: 'presented to', side: 'partner', weight: 2, ofPaper: true, says: 'Presented to Harbour Foods.' },
  { before: 'prepared for', side: 'partner', weight: 3, ofPaper: true, says: 'Prepared for Harbour Foods.' },
  { before: 'hi', side: 'partner', weight: 1.5, says: 'Hi Harbour Foods team,' },
  { before: 'hello', side: 'partner', weight: 1.5, says: 'Hello Harbour Foods,' },
  { before: 'founder of', side: 'us', weight: 1.5, says: 'I am the founder of Lakeside Dairy.' },
  { before: 'at the', side: 'partner', weight: 0.5, says: 'A workshop at the Harbour Centre.' },
  { before: 'dear', side: 'partner', weight: 1.5, says: 'Dear Harbour Foods team,' },
  { before: 'for the benefit of', side: 'partner', weight: 1, says: 'A fund for the benefit of Harbour Foods.' },
  { before: 'we ask', side: 'partner', weight: 1, says: 'We ask Harbour Foods for shelf space.' },
  { before: 'proposing that', side: 'partner', weight: 1.5, says: 'We are proposing that Harbour Foods joins.' },
  { before: 'propose that', side: 'partner', weight: 1.5, says: 'We propose that Harbour Foods joins.' },
  { before: 'submitted by', side: 'us', weight: 3, ofPaper: true, says: 'Submitted by Lakeside Dairy.' },
  { before: 'prepared by', side: 'us', weight: 3, ofPaper: true, says: 'Prepared by Lakeside Dairy.' },
  { before: 'offered by', side: 'us', weight: 1.5, ofPaper: true, says: 'Offered by Lakeside Dairy.' },
  { before: 'on behalf of', side: 'us', weight: 1, says: 'On behalf of Lakeside Dairy we propose this.' },
  { before: 'we at', side: 'us', weight: 2, says: 'We at Lakeside Dairy believe in milk.' },
  { before: 'we are', side: 'us', weight: 1, says: 'We are Lakeside Dairy.' },
  { before: 'by sponsoring', side: 'us', weight: 1.5, says: 'By sponsoring Lakeside Festival you help.' },
  { before: 'support', side: 'us', weight: 0.5, says: 'You support the Lakeside project.' },
  {
    after: "'s partnership strategy",
    side: 'us',
    weight: 2,
    says: "Lakeside Dairy's partnership strategy starts with hauliers.",
  },
  {
    after: ' is currently engaging',
    side: 'us',
    weight: 1,
    says: 'Lakeside Dairy is currently engaging with hauliers.',
  },
  { after: ' welcomes', side: 'us', weight: 1, says: 'Lakeside Dairy welcomes hauliers.' },
  { after: ' is open to', side: 'us', weight: 1.5, says: 'Lakeside Dairy is open to working with hauliers.' },
  { after: ' is ready to', side: 'us', weight: 1, says: 'Lakeside Dairy is ready to work with hauliers.' },
  { after: ' partners with', side: 'us', weight: 1, says: 'Lakeside Dairy partners with hauliers.' },
  { after: "'s partner network", side: 'us', weight: 1.5, says: "Lakeside Dairy's partner network is open." },
  { after: ' partner network', side: 'us', weight: 1.5, says: 'Join the Lakeside partner network.' },
  { after: ' partners receive', side: 'us', weight: 1, says: 'Lakeside partners receive a badge.' },
  { after: ' offers partners', side: 'us', weight: 1.5, says: 'Lakeside Dairy offers partners a badge.' },
  { after: ' governance', side: 'partner', weight: 0.7, says: 'It is up to Harbour governance.' },
  { after: ' community pool', side: 'partner', weight: 4, says: 'A grant from the Harbour community pool.' },
  { after: "'s community pool", side: 'partner', weight: 4, says: "A grant from Harbour's community pool." },
  { after: ' treasury', side: 'partner', weight: 1.5, says: 'A grant from the Harbour treasury.' },
  { after: "'s treasury", side: 'partner', weight: 1.5, says: "A grant from Harbour's treasury." },
  { after: "'s vision", side: 'partner', weight: 0.8, says: "It fits Harbour's vision." },
  { before: 'benefits for', side: 'partner', weight: 1.5, says: 'Benefits for Harbour Foods' },
  { before: 'benefits to', side: 'partner', weight: 1.5, says: 'Benefits to Harbour Foods' },
  { before: 'value for', side: 'partner', weight: 1.2, says: 'Value for Harbour Foods' },
  { before: 'value to', side: 'partner', weight: 1.2, says: 'Value to Harbour Foods' },
  { before: 'we need from', side: 'partner', weight: 2, says: 'What we need from Harbour Foods' },
  { before: 'need from the', side: 'partner', weight: 1.5, says: 'What I need from the Harbour School' },
  { before: 'built on', side: 'partner', weight: 0.5, says: 'Our shop is built on Harbour Commerce.' },
  { before: 'contribute to', side: 'us', weight: 0.8, says: 'You contribute to the Lakeside project.' },
];

/** Endings of common nouns and adjectives, without a plural s: a name seldom has nothing but such words. */
export const commonEndings: readonly string[] = [
  'tion', 'ment', 'ness', 'ity', 'ing', 'ance', 'ence', 'ology', 'ive', 'al', 'ed', 'ic',
]; // prettier-ignore

/** Last words of names of bodies that vote on what others propose, lower case. */
export const communityWords: ReadonlySet<string> = new Set(['governance', 'dao', 'treasury']);

/** Verbs that make the name before them the subject of a sentence, lower case. */
export const subjectVerbs: ReadonlySet<string> = new Set([
  'is', 'was', 'has', 'had', 'will', 'would', 'shall', 'may', 'must', 'should', 'does', 'did', 'provides', 'offers', 'agrees',
  'proposes', 'requests', 'seeks', 'needs', 'wants', 'brings', 'gives', 'gets', 'receives', 'helps', 'makes', 'pays', 'owns',
  'operates', 'runs', 'builds', 'works', 'aims', 'believes', 'collaborates', 'partners', 'connects', 'enables', 'represents',
  'supports', 'delivers', 'combines', 'turns', 'handles', 'keeps', 'retains', 'grants', 'reserves', 'contributes', 'invites',
  'welcomes', 'explores', 'encourages', 'plans', 'serves', 'creates', 'transforms', 'automates', 'hosts', 'licenses', 'uses',
  'outlines', 'intends', 'commits', 'covers', 'solves', 'lets', 'gained', 'offered', 'provided', 'became', 'started', 'launched',
]); // prettier-ignore

/** Labels of lines and two-column tables behind which a party is named; lower case without the colon. */
export const partyLabels: Readonly<Record<string, 'us' | 'partner'>> = {
  'prepared by': 'us', 'submitted by': 'us', 'proposed by': 'us', 'presented by': 'us', from: 'us', proposer: 'us',
  'proposing organization': 'us', 'proposing organisation': 'us', organization: 'us', organisation: 'us',
  company: 'us', 'our company': 'us', 'issued by': 'us', licensor: 'us', provider: 'us', vendor: 'us', supplier: 'us',
  applicant: 'us', 'party a': 'us', 'first party': 'us', 'lead organisation': 'us', 'lead organization': 'us',
  'prepared for': 'partner', 'submitted to': 'partner', 'presented to': 'partner', to: 'partner', client: 'partner',
  partner: 'partner', 'proposed partner': 'partner', 'target partner': 'partner', recipient: 'partner',
  'partner name': 'partner', 'partner organization': 'partner', 'partner organisation': 'partner', sponsor: 'partner',
  licensee: 'partner', reseller: 'partner', customer: 'partner', counterparty: 'partner', for: 'partner',
  'party b': 'partner', 'second party': 'partner', 'project name': 'partner', 'strategic partner': 'partner',
  'pilot partner': 'partner', 'partner company': 'partner', audience: 'partner', target: 'partner',
}; // prettier-ignore

/** Labels that say outright who wrote a paper and to whom, so that nothing else weighs more; lower case. */
export const senderLabels: ReadonlySet<string> = new Set([
  'prepared by', 'submitted by', 'proposed by', 'presented by', 'from', 'prepared for', 'submitted to', 'presented to', 'to',
]); // prettier-ignore

/** Words that look like names at the beginning of a sentence or in headings, and are none; lower case. */
export const notNames: ReadonlySet<string> = new Set([
  'i', 'we', 'our', 'you', 'your', 'they', 'their', 'it', 'this', 'that', 'these', 'those', 'the', 'a', 'an', 'and', 'or',
  'if', 'in', 'on', 'at', 'by', 'for', 'from', 'to', 'with', 'as', 'is', 'are', 'be', 'not', 'no', 'yes', 'all', 'any',
  'readme', 'changelog', 'todo', 'license', 'them', 'me', 'him', 'her', 'ours', 'yours', 'theirs', 'its', 'his',
  'each', 'both', 'either', 'neither', 'who', 'what', 'when', 'where', 'why', 'how', 'which', 'while', 'once', 'upon',
  'after', 'before', 'during', 'under', 'through', 'within', 'without', 'since', 'because', 'such', 'other', 'others',
  'party', 'parties', 'agreement', 'mou', 'nda', 'section', 'article', 'clause', 'appendix', 'annex', 'exhibit', 'phase',
  'tier', 'week', 'month', 'year', 'quarter', 'day', 'q1', 'q2', 'q3', 'q4', 'january', 'february', 'march', 'april',
  'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'tuesday', 'wednesday',
  'thursday', 'friday', 'saturday', 'sunday', 'api', 'apis', 'sdk', 'ui', 'ux', 'kpi', 'kpis', 'roi', 'arr', 'mrr', 'sla',
  'slas', 'faq', 'tbd', 'tba', 'usd', 'eur', 'gbp', 'aud', 'ip', 'pdf', 'url', 'ceo', 'cto', 'cfo', 'coo', 'vp', 'ai', 'ml',
  'b2b', 'saas', 'github', 'slack', 'discord', 'telegram', 'twitter', 'linkedin', 'youtube', 'facebook', 'google ads',
  'email', 'web3', 'nft', 'dao', 'usa', 'us', 'uk', 'eu', 'english', 'africa', 'europe', 'asia', 'america', 'world',
  'internet', 'mit', 'apache license', 'open source', 'terms', 'commission', 'platform', 'services', 'effective date',
  'gold', 'silver', 'bronze', 'platinum', 'diamond', 'note', 'important', 'status', 'date', 'total', 'budget', 'summary',
  'mou parties', 'general terms', 'confidential information', 'intellectual property', 'ltd', 'inc', 'mr',
  'dkk', 'sek', 'nok', 'chf', 'inr', 'ngn', 'zar', 'cad', 'jpy', 'pkr', 'dpa', 'mrs', 'dr', 'ms', 'prof', 'nothing', 'notwithstanding', 'however', 'there', 'here', 'then', 'also', 'please', 'thank',
]); // prettier-ignore
