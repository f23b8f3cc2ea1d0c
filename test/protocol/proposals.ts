/** Declares a tier that its criteria contradict: one error, `tier/contradicts-criteria`, on "strategic". */
export const overTiered = `---
proposal: partnership
partner: Lockwood Keys
us: Tandem Bikes
status: draft
tier: strategic
criteria: { partner-can-build: true, marquee: false, strategic-fit: low }
---

# Tandem Bikes + Lockwood Keys

Tandem Bikes pays €40,000 a year for the lock until 31 December 2031.
Lockwood Keys dedicates two engineers to the lock until 30 June 2030.
`;

export const tierError = 'tier/contradicts-criteria';
