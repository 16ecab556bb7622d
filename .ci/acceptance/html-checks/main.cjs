// Runs all checks over a folder of pages, says what failed, and ends with "N passed, N failed".
const { book, launch } = require('./browser.cjs');

(async () => {
  const browser = await launch();
  for (const name of ['policy', 'accessibility', 'keyboard', 'measures']) {
    console.log(name);
    await require(`./${name}.cjs`)(browser);
  }
  await browser.close();
  console.log(`html: ${book.passed} passed, ${book.failed} failed`);
  process.exit(book.failed ? 1 : 0);
})().catch(error => {
  console.error(error);
  process.exit(1);
});
