import { defineProgramRule } from '../rule.js';

export default defineProgramRule({
  code: 'program/schema',
  title: 'A programme value of the wrong kind',
  why: 'A key with a typing error, a severity that does not exist or a rule that nobody has changes nothing, and nobody notices until a proposal that should have been stopped is signed.',
  notWhen: 'Never: a value that is not understood is left out, so it is better removed.',
  examples: {
    fail: [
      { title: 'A severity that does not exist', text: 'rules:\n  commitments/hedged: [[fatal]]\n' },
      { title: 'A key that does not exist', text: '[[organization]]: Halden Robotics\n' },
      { title: 'A rule that does not exist', text: 'rules:\n  [[commitments/hegded]]: off\n' },
    ],
    pass: [
      {
        title: 'Severities of rules that exist',
        text: 'organisation: Halden Robotics\nrules:\n  commitments/hedged: error\n  leverage/missing: off\n',
      },
    ],
  },
  noFix: 'The message names what is possible; which of it was meant, the author decides.',
  checkProgram: ({ problems, report }) => {
    for (const { code, span, message } of problems) {
      if (code === 'program/schema') report({ span, message, basis: 'syntax' });
    }
  },
});
