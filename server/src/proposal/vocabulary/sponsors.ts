/** Titles that make a named person an executive, lower case, as whole words. */
export const executiveTitles: readonly string[] = [
  'chief executive officer', 'chief executive', 'chief technology officer', 'chief technical officer',
  'chief operating officer', 'chief financial officer', 'chief product officer', 'chief revenue officer',
  'chief marketing officer', 'chief commercial officer', 'chief partnerships officer', 'chief information officer',
  'chief partner officer', 'chief strategy officer', 'chief customer officer',
  'managing director', 'executive director', 'managing partner', 'general manager', 'vice president',
  'executive vice president', 'senior vice president', 'ceo', 'cto', 'coo', 'cfo', 'cpo', 'cro', 'cmo', 'cco', 'cio',
  'vp', 'svp', 'evp', 'president', 'founder', 'co-founder', 'cofounder', 'owner', 'director', 'head of partnerships',
  'head of alliances', 'head of product', 'head of engineering', 'head teacher', 'principal', 'provost', 'dean',
]; // prettier-ignore

/** Labels behind which a sponsor is named: "Executive sponsor: Ana Ruiz". */
export const sponsorLabels: readonly string[] = [
  'executive sponsor', 'executive sponsors', 'exec sponsor', 'exec sponsors', 'sponsoring executive',
  'executive owner', 'executive lead',
]; // prettier-ignore
