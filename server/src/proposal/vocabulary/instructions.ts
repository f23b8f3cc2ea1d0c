/**
 * Words that a template says to its author, not one party to the other. Matched without case at the beginning of a
 * sentence, item or row.
 */
export interface Opening {
  readonly opening: string;
  readonly says: string;
  readonly not?: string;
}

export const instructionOpenings: readonly Opening[] = [
  { opening: 'note: replace', says: 'Note: replace the names below.', not: 'Note: prices exclude tax.' },
  { opening: 'replace the', says: 'Replace the placeholders before you send this.' },
  { opening: 'replace all', says: 'Replace all bracketed text.' },
  { opening: 'replace [', says: 'Replace [CLIENT] everywhere.' },
  { opening: 'customise this', says: 'Customise this section for each school.' },
  { opening: 'customize this', says: 'Customize this template.' },
  { opening: 'customise the', says: 'Customise the list below.' },
  { opening: 'fill in', says: 'Fill in the blanks and delete the notes.' },
  { opening: 'fill out this', says: 'Fill out this form before the call.' },
  { opening: 'delete this', says: 'Delete this line when done.' },
  { opening: 'remove this', says: 'Remove this section if it does not apply.' },
  { opening: 'instructions:', says: 'Instructions: copy this file.' },
  { opening: 'template:', says: 'Template: adapt before use.' },
  { opening: 'this is a template', says: 'This is a template, not legal advice.' },
  { opening: 'this template', says: 'This template is provided for convenience.' },
  { opening: 'this document is a template', says: 'This document is a template.' },
  { opening: 'dear ', says: 'Dear Mira,', not: 'Dearer seats go first.' },
  { opening: 'insert ', says: 'Insert your logo here.', not: 'Inserted leaflets go into each parcel.' },
  { opening: '[insert', says: '[Insert company name]' },
  { opening: '[add', says: '[Add two sentences on the market]' },
  { opening: '[describe', says: '[Describe the pilot]' },
  { opening: '[list', says: '[List the deliverables]' },
  { opening: '[your ', says: '[Your company]' },
  { opening: '[optional', says: '[Optional: add a quote]' },
  { opening: '[todo', says: '[TODO: ask legal]' },
  { opening: 'todo:', says: 'TODO: ask legal.' },
  { opening: 'tip:', says: 'Tip: keep it to one page.' },
  { opening: 'usage note', says: 'Usage notes: duplicate this file for each partner.' },
  { opening: 'how to use this', says: 'How to use this template' },
  { opening: 'copy this file', says: 'Copy this file and rename it.' },
];

/** Labels of lines about the paper itself, lower case: "Last updated: …", "Version: 1.2". */
export const paperLabels: ReadonlySet<string> = new Set([
  'last updated', 'last modified', 'last reviewed', 'version', 'date', 'document', 'author', 'authors', 'created', 'updated',
  'agreement date', 'effective date', 'date of issue', 'document version', 'document id', 'creation date', 'last update',
  'prepared by', 'prepared for', 'submitted by', 'submitted to', 'reviewed by', 'classification', 'filename', 'status',
]); // prettier-ignore

/** Marks of a form to fill by hand: a label and nothing but a line to write on. */
export const formLabels: ReadonlySet<string> = new Set([
  'by', 'name', 'title', 'date', 'signature', 'signed', 'print name', 'printed name', 'position', 'email', 'phone',
  'address', 'place', 'witness', 'authorized signature', 'authorised signature', 'signature date', 'company', 'role',
]); // prettier-ignore
