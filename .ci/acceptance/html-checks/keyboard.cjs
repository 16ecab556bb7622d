// T-16: everything can be reached and used from the keyboard, and the focus is always seen.
const { check, go, note, open, tabs } = require('./browser.cjs');

const focused = page => page.evaluate(() => {
  const at = document.activeElement, box = at.getClientRects()[0] || at.getBoundingClientRect(), style = getComputedStyle(at);
  const row = at.closest('tr[data-at]');
  const middle = document.elementFromPoint(Math.max(0, Math.min(innerWidth - 1, box.x + Math.min(8, box.width / 2))), Math.max(0, Math.min(innerHeight - 1, box.y + Math.min(8, box.height / 2))));
  return {
    name: at.tagName + ' ' + (at.id || at.getAttribute('aria-label') || at.textContent.trim().slice(0, 40)),
    body: at === document.body,
    outlined: style.outlineStyle !== 'none' || (row !== null && getComputedStyle(row).outlineStyle !== 'none'),
    covered: middle !== null && !at.contains(middle) && !middle.contains(at),
  };
});

/** Presses Tab through a whole tab, and compares what it reached with what can be used. */
async function walk(page, tab) {
  await go(page, '#' + tab);
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const reached = new Set();
  const faults = [];
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.body) break;
    await page.evaluate(() => { document.activeElement.dataset.reached = 'yes'; });
    if (!at.outlined) faults.push(at.name + ' has no outline');
    if (at.covered) faults.push(at.name + ' is covered');
    reached.add(at.name);
  }
  check(`T-16 ${tab}: the focus is always seen`, faults.length === 0, faults.slice(0, 5));
  const missed = await page.evaluate(() => [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
    .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && e.tabIndex >= 0 && !e.dataset.reached)
    .map(e => e.outerHTML.slice(0, 100)));
  check(`T-16 ${tab}: Tab reaches every control`, missed.length === 0, missed.slice(0, 5));
  return reached.size;
}

async function table(page) {
  await go(page, '#findings');
  await page.focus('.row-link[tabindex="0"]');
  for (const key of [...Array(60).fill('ArrowDown'), 'PageDown', 'ArrowUp', 'End', 'Home', 'ArrowDown']) await page.keyboard.press(key);
  const wanted = await page.evaluate(() => document.activeElement.hash);
  const second = await page.evaluate(() => document.activeElement.closest('tr')?.getAttribute('aria-rowindex'));
  check('T-16 arrow, page, Home and End keys move between rows', second === '3', second);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.finding:not([hidden])');
  check('T-16 Enter opens a finding and moves the focus to its title', await page.evaluate(() => document.activeElement.id) === 'panel-title');
  check('T-16 the address names the finding', await page.evaluate(() => location.hash) === wanted);
  await page.keyboard.press('Escape');
  check('T-16 Escape closes it', await page.isHidden('.finding'));
  check('T-16 Escape gives the focus back to its row', await page.evaluate(() => document.activeElement.hash) === wanted);
}

async function tabList(page) {
  await go(page, '#overview');
  await page.focus('#tab-overview');
  for (const next of [...tabs.slice(1), 'overview']) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(60);
    const at = await page.evaluate(() => [document.activeElement.id, document.querySelector('[role=tabpanel]:not([hidden])').id]);
    check(`T-16 the right arrow leads to ${next}`, at[0] === 'tab-' + next && at[1] === next, at);
  }
  await page.keyboard.press('End');
  check('T-16 End leads to the last tab', await page.evaluate(() => document.activeElement.id) === 'tab-trend');
}

async function facets(page) {
  await go(page, '#findings');
  await page.focus('.facet-items input');
  await page.keyboard.press('Space');
  const [said, rows] = await page.evaluate(() => [document.querySelector('.count').textContent, document.querySelector('.rows').getAttribute('aria-rowcount')]);
  check('T-16 Space chooses a facet, and the count is said', said === `${rows - 1} of 70 findings`, said + ' / ' + rows);
  check('T-16 the address holds the filter', (await page.evaluate(() => location.hash)).includes('verdict='));
  check('T-16 the focus stays on the facet', await page.evaluate(() => document.activeElement.type) === 'checkbox');
  await page.focus('#q');
  await page.keyboard.type('orders');
  await page.waitForTimeout(300);
  check('T-16 typing searches', (await page.evaluate(() => location.hash)).includes('q=orders'));
}

module.exports = async browser => {
  const { page, seen, close } = await open(browser, 'showcase');
  await page.keyboard.press('Tab');
  check('T-16 the first stop is the skip link', await page.evaluate(() => document.activeElement.className) === 'skip');
  await page.keyboard.press('Enter');
  check('T-16 the skip link leads to the report', await page.evaluate(() => document.activeElement.id) === 'content');
  let reached = 0;
  for (const tab of tabs) reached += await walk(page, tab);
  await tabList(page);
  await table(page);
  await facets(page);
  check('T-16 nothing is written to the console', seen.messages.length === 0, seen.messages);
  await close();
  const anchor = await linkOf(browser, 'n-10000', 7777);
  const linked = await open(browser, 'n-10000', anchor);
  await linked.page.waitForSelector('.finding:not([hidden])');
  check('T-16 a link to a finding far down opens and focuses it', await linked.page.evaluate(() => document.activeElement.id) === 'panel-title');
  check('T-16 its row is in view', await linked.page.evaluate(() => document.querySelector('tr.open')?.getAttribute('aria-rowindex')) === '7779');
  await linked.close();
  note(`Tab stopped ${reached} times`);
};

async function linkOf(browser, name, row) {
  const { page, close } = await open(browser, name, '#findings');
  await page.evaluate(at => { document.querySelector('.rows-scroll').scrollTop = at * 64; }, row);
  await page.waitForTimeout(200);
  const hash = await page.evaluate(at => document.querySelector(`tr[data-at="${at}"] .row-link`).hash, row);
  await close();
  return hash;
}
