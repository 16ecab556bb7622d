// T-15: axe-core finds nothing, on every tab, in both schemes, with a finding open, narrow, and without findings.
const axe = require('fs').readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const { check, go, note, open, tabs } = require('./browser.cjs');
// The first link of an open finding on a narrow screen looks like a skip link to axe; keyboard.cjs tries the real one.
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function run(page, name, off = []) {
  const violations = await page.evaluate(([rules, left]) => axe.run(document, { runOnly: rules, resultTypes: ['violations'], rules: Object.fromEntries(left.map(rule => [rule, { enabled: false }])) })
    .then(result => result.violations.map(v => `${v.id} x${v.nodes.length}: ${v.nodes.slice(0, 3).map(n => n.target + ' ' + n.html.slice(0, 160)).join(' | ')}`)), [RULES, ['skip-link', ...off]]);
  check(`T-15 ${name}`, violations.length === 0, violations.join('\n  '));
}

async function openFirst(page) {
  await go(page, '#findings');
  const link = page.locator('.row-link').first();
  if (await link.count()) {
    await link.click();
    await page.waitForSelector('.finding:not([hidden])');
  }
}

/** Nothing but tables and drawings needs scrolling sideways on the narrowest screen. */
async function reflow(browser) {
  const { page, close } = await open(browser, 'showcase', '', { viewport: { width: 320, height: 640 } });
  for (const tab of tabs) {
    await go(page, '#' + tab);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    check(`T-15 ${tab} fits into 320 pixels`, width <= 320, width);
  }
  await openFirst(page);
  check('T-15 an open finding fits into 320 pixels', await page.evaluate(() => document.documentElement.scrollWidth) <= 320);
  await close();
}

module.exports = async browser => {
  let runs = 0;
  for (const name of ['showcase', 'n-0', 'empty', 'hostile', 'n-1500', 'passes']) {
    for (const colorScheme of ['light', 'dark']) {
      const { page, close } = await open(browser, name, '', { colorScheme });
      await page.evaluate(axe);
      for (const tab of name === 'n-1500' ? ['overview', 'findings'] : tabs) {
        await go(page, '#' + tab);
        await page.evaluate(() => document.querySelectorAll('main details').forEach(details => { details.open = true; }));
        await run(page, `${name} ${colorScheme} ${tab}`);
        runs++;
      }
      await openFirst(page);
      await page.evaluate(() => document.querySelectorAll('.finding details').forEach(details => { details.open = true; }));
      await run(page, `${name} ${colorScheme} with a finding open`);
      await page.setViewportSize({ width: 390, height: 844 });
      await run(page, `${name} ${colorScheme} with a finding open, narrow`);
      runs += 2;
      await close();
    }
  }
  for (const [what, options] of [['forced colours', { forcedColors: 'active' }], ['the theme button', {}]]) {
    const { page, close } = await open(browser, 'showcase', '', options);
    await page.evaluate(axe);
    await page.click('#theme');
    await page.click('#theme');
    check('T-15 the button makes the page dark', options.forcedColors
      || await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme) === 'dark');
    await run(page, what, options.forcedColors ? ['color-contrast'] : []);
    await close();
  }
  await reflow(browser);
  note(`axe-core looked ${runs + 2} times`);
};
