import { group } from './group.js';

/** Who is meant where no name stands: pronouns, roles and words for all sides. */
export const partyWords = [
  group('us', `we, us, our, ours, i, my, me, 'll`, ['We sweep the hall.'], ['You sweep the hall.']),
  group('you', `you, your, yours`, ['You sweep the hall.'], ['We sweep the hall.']),
  group('them', `they, them, their, he, she, his, her`, ['They sweep the hall.'], ['We sweep the hall.']),
  group('both', `both, both parties, both sides, the parties, parties, each party, each side, either party, either side, all parties, jointly, joint, mutual, mutually, together, shared, collaborate, collaborative, collaboratively, cooperate, co-develop, co-developed, co-host, co-create, co-design, co-brand, co-invest, co-build, equally, both organisations, both organizations, each other, one another, the other party, partners share, reciprocal, neither party, neither side, cooperation, collaboration, 50/50`,
    ['Each party sweeps its hall.'], ['The choir sweeps its hall.']),
  group('partner role', `partner, partners, sponsor, sponsors, affiliate, affiliates, reseller, resellers, distributor, distributors, licensee, licensees, school, schools, hospital, hotel, university, supplier, suppliers, vendor, merchant, merchants, retailer, franchisee, franchisees, franchise partner, franchise partners, agency, agencies, dealer, dealers, participant, participants, connector, referrer, publisher, publishers, donor, donors, supporter, supporters, subscriber, host, organizer, organiser, tenant, lender, borrower, exhibitor, exhibitors, integrator, integrators, contractor, subcontractor, collaborator, recipient, grantee, clinic, clinics, pilot school, institution b, party b, company b, second party, licensor's partner, investor, investors, community partners, organizations, organisations, companies, businesses, firms, institutions, media partners, influencer, employer, ngo`,
    ['The reseller sweeps the hall.'], ['We sweep the hall.']),
  group('our role', `licensor, provider, company, the company, foundation, the foundation, platform, supplier, vendor, franchisor, developer, organizer, organiser, team, our team, the team, project, maintainers, host, principal, owner, seller, service provider, institution a, party a, company a, first party, sponsored party, organization, organisation, university, manufacturer, steering committee, publisher`,
    ['The licensor sweeps the hall.'], ['You sweep the hall.']),
  group('customers', `customer, customers, client, clients, user, users, end user, end users, guest, guests, patient, patients, student, students, member, members, learners, teachers, parents, citizens, consumers, buyers, developers, candidates, graduates, readers, attendees, workers`,
    ['Guests sweep the hall.'], ['We sweep the hall.']),
]; // prettier-ignore
