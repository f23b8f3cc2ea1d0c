import { defineProgramRule } from '../rule.js';

export default defineProgramRule({
  code: 'program/syntax',
  title: 'A programme file that is not YAML',
  why: 'What cannot be read cannot hold: the broken part of the programme is left out, and the built-in programme applies in its place.',
  notWhen: 'Never: mend the file, or remove it to work with the built-in programme.',
  examples: {
    fail: [{ title: 'A second colon in a line', text: 'organisation: [[H]]alden: the robots\ninclude: deals/**\n' }],
    pass: [{ title: 'A programme of three lines', text: 'organisation: Halden Robotics\ninclude:\n  - deals/**\n' }],
  },
  noFix: 'Where the bracket or quotation mark belongs is known to the author alone.',
  checkProgram: ({ problems, report }) => {
    for (const { code, span, message } of problems) {
      if (code === 'program/syntax') report({ span, message, basis: 'syntax' });
    }
  },
});
