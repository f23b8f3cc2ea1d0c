// What a bare list of keywords makes of a statement: the mark that the reader has to beat.
const leverage = {
  requirement:
    /\b(?:must include|required|requirements?|certif\w+|complian\w+|eligib\w+|mandat\w+|criteria|qualif\w+)\b/i,
  economic:
    /\b(?:revenue|fees?|commissions?|margins?|costs?|pric\w+|discounts?|sav\w+|profits?|funding|sales)\b|[$€£₹]|\d ?%/i,
  competitive:
    /\b(?:exclusiv\w+|first to market|first-mover|competit\w+|only vendor|unique|differentiat\w+|rivals?)\b/i,
  customer: /\b(?:customers?|users?|churn|retention|tickets|single sign-on|satisfaction)\b/i,
  'co-marketing':
    /\b(?:webinars?|press|co-brand\w*|co-marketing|marketing|blogs?|logos?|case stud\w+|social|newsletters?|sponsor\w*)\b/i,
};
const hedged =
  /\b(?:may|might|could|can consider|intends?|aims?|explore|best efforts|where possible|as appropriate|tbd|to be discussed|subject to)\b/i;
const firm = /\b(?:will|shall|agrees? to|commits?|provides?|pays?|dedicates?|must)\b/i;
const kinds = {
  spend: /\b(?:pay|spend|purchase|fund)/i,
  'revenue-share': /\b(?:revenue share|commission|referral fee|royalt)/i,
  engineering: /\b(?:engineer|develop|build|integrat)/i,
  exclusivity: /\bexclusiv/i,
  distribution: /\b(?:list|resell|refer|distribut)/i,
  enablement: /\b(?:training|support|documentation)/i,
  marketing: /\b(?:marketing|logo|press|webinar|blog)/i,
  concession: /\b(?:discount|free|waive|credit)/i,
  rights: /\b(?:licen[cs]e|data|rights)/i,
};

export function readWithKeywords({ text, us, partner }) {
  const commitment = hedged.test(text) ? 'hedged' : firm.test(text) ? 'firm' : 'none';
  const found = Object.keys(kinds).filter((kind) => kinds[kind].test(text));
  const none = commitment === 'none';
  return {
    leverage: Object.keys(leverage).filter((type) => leverage[type].test(text)),
    commitment,
    party: none ? null : partner && text.includes(partner) ? 'partner' : us && text.includes(us) ? 'us' : 'both',
    kinds: none ? [] : found.length > 0 ? found : ['other'],
    measurable: none ? null : /\d/.test(text),
    confidence: 0.5,
  };
}
