/** Documents as people write them, in trades and shapes of their own. None has a frontmatter of ours. */
export const documents: Readonly<Record<string, string>> = {
  'a proposal with headings and lists': `# Partnership Proposal: Aldwater Tannery and Corbel Saddlery

Status: Draft

## What Aldwater Tannery commits

- Aldwater Tannery pays €40,000 for the dyeing line by 30 June 2029.
- Aldwater Tannery dedicates two engineers to the hide scanner until 31 December 2028.
- Aldwater Tannery will publish a blog post about the saddle range.

## What Corbel Saddlery commits

- Corbel Saddlery buys at least $120,000 of leather a year.
- Corbel Saddlery pays 12 % of saddle revenue to Aldwater Tannery.

## Why Corbel Saddlery needs this

Corbel Saddlery must use certified leather to keep its "Royal Workshop" licence (§ 14 of the guild rules).
The scanner saves Corbel Saddlery €90,000 of waste a year.

## Governance

The parties hold quarterly business reviews. Executive sponsors: Mara Holt, CEO of Aldwater Tannery, and Jon Pryce, COO of Corbel Saddlery.

## If it fails

If the pilot fails, Aldwater Tannery loses the dyeing line it has paid for.
If the pilot fails, Corbel Saddlery loses its place in the guild.

Launch date: 1 September 2029
`,
  'a table of terms': `# Partnership Proposal: Skerry Ferries + Pollan Buses

One ticket for ferry and bus.

| Term | Skerry Ferries | Pollan Buses |
| --- | --- | --- |
| Revenue share | 15 % of each ticket | 85 % of each ticket |
| Investment | £60,000 for ticket machines | £25,000 for bus stops |

Skerry Ferries pays £60,000 for the ticket machines until 1 May 2029. Pollan Buses pays £25,000 for the bus stops.

The steering committee meets monthly.
`,
  'numbered clauses and roles': `# Memorandum of Understanding

between Hollin Bee Farm ("Part A") and Wexley Candles ("Part B")

1. Part A shall deliver 400 kg of wax a year to Part B.
2. Part B shall pay €9 per kilo within 30 days.
3. Part B shall train two beekeepers of Part A each spring.
4. Either party may end this memorandum with 60 days' notice.

## Signatures

For Hollin Bee Farm: Edda Vale, 4 January 2026

For Wexley Candles: Tom Arle, 6 January 2026
`,
  'a letter': `Letter of intent from Marrow Street Theatre to Pike Opticians

Dear Ms Pike,

Marrow Street Theatre proposes a partnership with Pike Opticians. Marrow Street Theatre will show the Pike Opticians
logo in each programme. Pike Opticians agrees to fund the glasses for the audience with £5,000 a month.
Without this partnership, Pike Opticians loses its 300 evening customers.

Yours sincerely,

Ines Marrow
`,
  'bold lines for headings': `**Partnership agreement between Dunmore Bakery and Larch Mill**

**Dunmore Bakery commits**

* Dunmore Bakery buys 20 tonnes of flour a month from Larch Mill.
* Dunmore Bakery may consider a second oven.

**Larch Mill commits**

* Larch Mill gives a 10 % discount on rye flour.
* Larch Mill sells spelt flour exclusively to Dunmore Bakery until 2030-12-31.
`,
  'setext headings and soft breaks': `Partnership proposal of Garve Quarry to Inver Council
=====================================================

What each side commits
----------------------

Garve Quarry will deliver 900 tonnes of granite
to Inver Council, free of charge, by
1 August 2030.

Inver Council commits to pay for the crane, at most
€80,000, and to review progress every six months.
`,
  'frontmatter of a site generator': `---
title: Vines and bottles
date: 2026-03-01
tags: [partners]
project: cellar
---

# Partnership Proposal: Terrace Vineyard and Blue Glassworks

Terrace Vineyard commits to buy 30,000 bottles a year. Blue Glassworks agrees to pay for the new mould.
`,
  'words that YAML would take for something else': `# Partnership Proposal: Null Radio and Nil Records

Null Radio pays Nil Records a fee of $3,000: half on signing, "half" later, it's # 1.
- yes: Nil Records provides two engineers to Null Radio - [see annex] {draft} \`code\` & *more*.
`,
  'a tier of the programme': `# Partnership Proposal: Fenwick Couriers and Elm Bicycles

Tier: Integration

Fenwick Couriers commits to buy 40 cargo bikes from Elm Bicycles by 31 March 2028.
Elm Bicycles dedicates three engineers to the courier box and gives a 15 % discount.
`,
  'emphasis, links and emoji': `# 🤝 Partnership Proposal: **Lowick Library** × *Barr Schools*

- 📚 **Lowick Library** will [lend](https://example.org/loans) 5,000 books a year to *Barr Schools*.
- 🚌 *Barr Schools* pays **£2,000** for the book bus, ~~£1,000~~ each term.
`,
  'long sentences': `# Partnership Proposal: Oxley Kitchens and Tarn Greenhouses

Oxley Kitchens commits to buy tomatoes for €70,000 a year from Tarn Greenhouses, delivered in crates that the growers wash and label, unless the harvest is lost to frost or to flooding, in which case half of the price falls due in the following spring, together with what has been left over from the year before and with the interest on it.
Tarn Greenhouses dedicates two engineers to the cold store; they come on Mondays and on Thursdays, look after the compressors and the doors, keep a log of the temperatures, and tell the kitchens of every day on which it was too warm.
`,
  'two partners': `# Joint proposal: Keel Boatyard with Sable Sails and Drift Ropes

Keel Boatyard proposes a partnership with Sable Sails and Drift Ropes.

- Keel Boatyard pays €15,000 to each partner for the rigging.
- Sable Sails provides two sailmakers until 30 June 2029.
- Drift Ropes grants a 20 % discount on all ropes.
`,
  'only hedges': `# Partnership Proposal: Crane Laundry and Hotel Merle

Crane Laundry may wash the linen of Hotel Merle. Hotel Merle could consider a yearly minimum.
Both sides intend to explore a joint webinar.
`,
  'an exclusivity that is denied': `# Partnership Proposal: Orrin Radio and Pass Weather

This agreement is non-exclusive.
Orrin Radio will broadcast the Pass Weather forecast exclusively in the morning.
Pass Weather pays $800 a month. Orrin Radio pays for the studio, $12,000.
`,
  'a signed table': `# Partnership agreement: Wold Hospital and Iver Prosthetics

Wold Hospital commits to order 60 sockets a year for €240,000. Iver Prosthetics will provide two engineers on site.

## Signatures

| | Wold Hospital | Iver Prosthetics |
| --- | --- | --- |
| Name | Ruth Adler | Paul Iver |
| Date | 2026-02-03 | 2026-02-05 |
`,
  'a launch in a table, years later': `# Partnership Proposal: Combe Cider and Rill Festivals

| Topic | Agreed |
| --- | --- |
| Launch date | 12 May 2031 |
| Review | quarterly |

Combe Cider sponsors Rill Festivals with £20,000 a year. Rill Festivals will sell Combe Cider at 14 stages.
Progress is reviewed quarterly by both boards.
`,
};
