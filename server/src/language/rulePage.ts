/** The page that explains a rule. */
export const rulePage = (code: string): string =>
  `https://github.com/partnerlint/partnerlint/blob/main/docs/rules/${code}.md`;
