/** Roles that face each other in a contract; each word of one list means the other side of each word of the other. */
const facing: readonly (readonly [string, string])[] = [
  ['author', 'publisher'],
  ['developer studio', 'publisher'],
  ['licensee', 'licensor provider'],
  ['franchisee', 'franchisor'],
  ['distributor reseller dealer agent', 'manufacturer supplier vendor principal producer company'],
  ['customer client', 'supplier provider vendor contractor consultant'],
  ['tenant', 'landlord'],
  ['lender', 'borrower'],
  ['grantee', 'grantor foundation'],
  ['sponsor', 'organiser organizer'],
  ['affiliate merchant', 'company'],
  ['investor', 'company'],
  ['exhibitor', 'organiser organizer'],
  ['contractor', 'client'],
];

/** For each role the roles that stand opposite. */
export const counterRoles: ReadonlyMap<string, readonly string[]> = rolesOpposite();

function rolesOpposite(): ReadonlyMap<string, readonly string[]> {
  const opposite = new Map<string, string[]>();
  for (const sides of facing) {
    const [ones, others] = sides.map((words) => words.split(' '));
    for (const one of ones ?? []) {
      for (const other of others ?? []) {
        opposite.set(one, [...(opposite.get(one) ?? []), other]);
        opposite.set(other, [...(opposite.get(other) ?? []), one]);
      }
    }
  }
  return opposite;
}
