// Mocha's spec reporter that also writes its counts to the file named in MOCHA_COUNTS, for the sum over all suites. With MOCHA_LINES its lines go to
// that file: in an extension host the console is everybody's.
const { appendFileSync, writeFileSync } = require('node:fs');
const { format } = require('node:util');
const { reporters } = require('mocha');

class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    const lines = process.env.MOCHA_LINES;
    if (lines) reporters.Base.consoleLog = (...values) => appendFileSync(lines, `${format(...values)}\n`);
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      if (process.env.MOCHA_COUNTS) writeFileSync(process.env.MOCHA_COUNTS, JSON.stringify({ passes, failures, pending }));
    });
  }
}

module.exports = CountingReporter;
