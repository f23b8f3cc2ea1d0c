import { adopt } from 'partnerlint';
import type { Uri } from '../workspace/uris.js';
import type { AdoptResult } from './protocol.js';
import type { Session } from './session.js';
import { workspaceEdit } from './workspaceEdits.js';

/** Writes the frontmatter that an open document supports, into the version that the client has seen. */
export async function adoptDocument(session: Session, uri: Uri, version: number): Promise<AdoptResult> {
  const document = session.documents.get(uri);
  if (!document) return refused('The document is not open any more.');
  const checked = await session.analyse(document);
  if (!checked) return refused('The programme file says to leave this document alone.');
  // Asked again here, since the analysis had to wait for the client's settings.
  if (document.version !== version) return refused('The document has changed meanwhile. Run Adopt Proposal again.');
  const { edits, trace, refusal } = adopt(checked.proposal, checked.program, checked.today);
  if (refusal !== undefined) return refused(refusal);
  const { applied, failureReason } = await session.connection.workspace.applyEdit({
    label: 'Adopt Proposal',
    edit: workspaceEdit(edits, document, session.client),
  });
  return applied
    ? { applied, values: trace.length }
    : refused(failureReason ?? 'The editor refused the edit: the document has changed meanwhile.');
}

const refused = (reason: string): AdoptResult => ({ applied: false, reason, values: 0 });
