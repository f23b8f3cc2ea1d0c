import { equal } from 'node:assert/strict';
import { checkProgram } from 'partnerlint';
import { annotate, readFixture } from '../support/fixture.js';

/** Every finding on a programme file stands under its words. */
export function checkProgramFindings(fixture: string): void {
  const { text, expected } = readFixture(fixture);
  const found = checkProgram(text);
  const isExpected =
    found.length === expected.length &&
    found.every((finding, index) => {
      const { span, code, severity, message } = expected[index]!;
      return finding.span.start === span.start && finding.span.end === span.end && finding.code === code &&
      finding.severity === severity && finding.message.startsWith(message); // prettier-ignore
    });
  if (!isExpected) equal(annotate(text, found), annotate(text, expected));
}
