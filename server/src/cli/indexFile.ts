import {
  programSummaryOf,
  summaryOf,
  type Checked,
  type IndexedDocument,
  type IndexPlace,
  type ProgramFile,
} from 'partnerlint';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fingerprintOf } from '../workspace/baseline.js';
import { placeOf } from './formats/json.js';
import type { IndexedFile } from './report.js';

/** What is kept of a file once it has been checked, so that it can be compared with others without being read again. */
export function indexedProposal(checked: Checked, place: IndexPlace): IndexedFile | undefined {
  const proposal = summaryOf(checked, place);
  return proposal && { proposal, places: placesIn(proposal, checked.proposal.text) };
}

export function indexedProgramme(file: ProgramFile, place: IndexPlace): IndexedFile {
  const programme = programSummaryOf(file, place);
  return { programme, places: placesIn(programme, file.text) };
}

function placesIn({ places }: IndexedDocument, text: string): IndexedFile['places'] {
  const document = TextDocument.create('', 'markdown', 0, text);
  return Object.fromEntries(
    Object.entries(places).map(([name, span]) => [
      name,
      { ...placeOf(span, document), fingerprint: fingerprintOf(text, span) },
    ]),
  );
}
