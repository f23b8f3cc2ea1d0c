import { group } from './group.js';

/** Sorts of programmes and deals, told by what the partner is called and what is sold: each has its own way of paying. */
export const schemeWords = [
  group('affiliate', `affiliate, affiliates, affiliation, ambassador, ambassadors, influencer, influencers, creator, creators, streamer, streamers, promoter, promoters`,
    ['Affiliates of the mill'], ['Sponsors of the mill']),
  group('referral', `referral, referrals, refer, introducer, introducers, introduction, introductions, finder, referrer, connector`,
    ['Introducers of growers'], ['Sponsors of growers']),
  group('resale', `reseller, resellers, distributor, distributors, distribution, dealer, dealers, resale, white label, white-label, var, agent, agents, channel partner, channel partners, wholesale, franchisee, franchise, retailer, retailers`,
    ['Dealers of ploughs'], ['Sponsors of ploughs']),
  group('sponsorship', `sponsor, sponsors, sponsorship, sponsorships, donor, donors, supporter, supporters, donation, patron, patrons, backer, friend of`,
    ['Sponsors of the choir'], ['Dealers of the choir']),
  group('licence', `licensee, licensor, licence, license, licensing, oem, royalty, royalties, sdk`,
    ['The licensee of the recipe'], ['The sponsor of the choir']),
  group('membership', `member, members, membership, subscriber, subscription, exhibitor, exhibitors, attendee, tenant, listing`,
    ['Members of the guild'], ['Dealers of the guild']),
  group('pilot', `pilot, customer, client, school, hospital, clinic, hotel, venue, buyer, launch customer, proof of concept, design partner`,
    ['The pilot at the hotel'], ['The dealers of ploughs']),
  group('investment', `investor, investors, investment, equity, grant, grantee, grantor, funding, dao, loan, lender, borrower, treasury`,
    ['The investors of the mill'], ['The dealers of the mill']),
  group('marketplace', `marketplace, merchant, merchants, seller, sellers, vendor, vendors, booking, bookings, host, hosts, listing fee, platform fee, take rate`,
    ['Merchants on the quay'], ['Sponsors of the quay']),
  group('joint venture', `joint venture, co-development, co-founder, co-founders, partners equally, profit share, profit split, revenue split, split, strategic alliance, collaboration, mou`,
    ['A joint venture of two mills'], ['Sponsors of the mill']),
  group('technology', `integration, integrations, technology partner, technology partners, isv, isvs, api, marketplace app, certification, certified`,
    ['Technology partners of the depot'], ['Sponsors of the depot']),
  group('services', `agency, agencies, implementation, integrator, integrators, consultant, consultants, contractor, contractors, subcontractor, services partner, delivery partner`,
    ['Agencies that build stalls'], ['Sponsors of stalls']),
]; // prettier-ignore
