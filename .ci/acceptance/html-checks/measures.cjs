// T-18, T-19, T-21 and what the page does: sizes, times, paper, hostile names, downloads.
const { execFileSync } = require('child_process');
const { check, file, folder, fs, go, note, open, path } = require('./browser.cjs');
const BUDGETS = { 'n-10000': { bytes: 1.5e6, ready: 1000 }, 'n-100000': { bytes: 8e6, ready: 4000 } };

async function budgets(browser) {
  for (const [name, budget] of Object.entries(BUDGETS)) {
    const bytes = fs.statSync(file(name)).size;
    const times = [];
    for (let run = 0; run < 3; run++) {
      const { page, close } = await open(browser, name, '#findings');
      times.push(Number(await page.evaluate(() => document.getElementById('scan-meta').dataset.readyMs)));
      if (run < 2) {
        await close();
        continue;
      }
      const filters = [];
      for (const hash of ['#findings?verdict=unknown', '#findings?q=eu-west-1+disabled', '#findings?severity=high&sort=resource', '#findings?q=0004', '#findings']) {
        await go(page, hash);
        filters.push(Number(await page.evaluate(() => document.getElementById('scan-meta').dataset.filterMs)));
      }
      const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
      await page.locator('.row-link').first().click();
      await page.waitForSelector('.finding:not([hidden])');
      const opened = Number(await page.evaluate(() => document.getElementById('scan-meta').dataset.openMs));
      const ready = times.sort((a, b) => a - b)[1];
      note(`${name}: ${(bytes / 1e6).toFixed(2)} MB, table after ${ready} ms, filters ${filters.join(', ')} ms, finding opened in ${opened} ms, ${nodes} elements`);
      check(`T-18 ${name} is small`, bytes <= budget.bytes, bytes);
      check(`T-18 ${name} shows its table in time`, ready <= budget.ready, ready);
      check(`T-18 ${name} filters in time`, Math.max(...filters) <= 300, filters);
      check(`T-18 ${name} has few elements`, nodes <= 3000, nodes);
      await close();
    }
  }
}

async function paper(browser) {
  const { page, close } = await open(browser, 'n-1500', '#findings');
  const pdf = path.join(folder, 'shots', 'n-1500.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true, format: 'A4', landscape: true });
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 1 << 28 }).toString().split('\f').slice(0, -1);
  const heads = pages.filter(text => /Severity\s+Finding\s+Resource/.test(text));
  const rows = heads.flatMap(text => text.match(/(critical|high|medium|low|info)\s+[A-Z]{3}\d{3}/g) || []);
  note(`1,500 findings on ${pages.length} pages, ${heads.length} of them with the table`);
  check('T-19 every row is printed', rows.length === 1500, rows.length);
  const bare = pages.filter(text => !/Severity\s+Finding\s+Resource/.test(text) && (text.match(/[A-Z]{3}\d{3} (Table|KMS key|DAX cluster) [a-z0-9-]+ (is|accepts|cannot|lacks)/g) || []).length > 3);
  check('T-19 every page of the table has its head', bare.length === 0, bare.length);
  check('T-19 every page names the scan', pages.every(text => /Wardyn - \S+ - .* - scan [0-9a-f]{12}/.test(text)), pages.findIndex(text => !text.includes('- scan ')));
  check('T-19 the page is as before', await page.evaluate(() => document.querySelectorAll('[role=tabpanel]:not([hidden])').length === 1 && !document.querySelector('.print-rows')));
  await close();
  const shown = await open(browser, 'showcase', '#f-0000');
  await shown.page.pdf({ path: path.join(folder, 'shots', 'showcase.pdf'), preferCSSPageSize: true, format: 'A4' });
  await shown.close();
}

async function hostile(browser) {
  const { page, seen, close } = await open(browser, 'hostile', '#findings');
  const shown = [];
  const rows = Number(await page.evaluate(() => document.querySelector('.rows').getAttribute('aria-rowcount'))) - 1;
  await page.focus('.row-link[tabindex="0"]');
  for (let row = 0; row < rows; row++) {
    shown.push(await page.evaluate(() => document.activeElement.textContent));
    await page.keyboard.press('Enter');
    await page.waitForSelector('.finding:not([hidden])');
    shown.push(await page.innerText('.finding'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
  }
  for (const tab of ['overview', 'losses', 'rules', 'connections', 'coverage', 'waivers', 'trend']) {
    await go(page, '#' + tab);
    shown.push(await page.innerText('main'));
  }
  check('T-21 nothing runs', seen.dialogs.length === 0 && seen.messages.length === 0 && seen.requests.length === 0, JSON.stringify(seen));
  const all = shown.join('\n');
  for (const literal of ["<script>alert('x')</script>", '"><img src=x onerror=alert(1)>', '&amp; ]]> <!-- --', 'javascript:alert(1)']) {
    check(`T-21 ${literal} is shown as text`, all.includes(literal));
  }
  check('T-21 no element is made of names', await page.evaluate(() => document.querySelectorAll('main img, main script, main iframe').length) === 0);
  await close();
}

async function downloads(browser) {
  for (const [name, rows] of [['hostile', 34], ['n-10000', 10000]]) {
    const { page, seen, close } = await open(browser, name, '#findings');
    const [csv] = await Promise.all([page.waitForEvent('download'), page.click('text=Download CSV')]);
    const [json] = await Promise.all([page.waitForEvent('download'), page.click('text=Download JSON')]);
    const cells = parse(fs.readFileSync(await csv.path(), 'utf8'));
    const records = JSON.parse(fs.readFileSync(await json.path(), 'utf8'));
    check(`H-21 ${name}: the CSV has every row`, cells.length === rows + 1, cells.length);
    check(`H-21 ${name}: no cell is a formula`, !cells.flat().some(cell => /^[=+\-@\t\r]/.test(cell)));
    check(`H-21 ${name}: the JSON has every row`, records.length === rows, records.length);
    check(`H-21 ${name}: both say the same`, records.every((record, at) => cells[at + 1].every((cell, column) => cell.replace(/^'(?=[=+\-@\t\r])/, '') === Object.values(record)[column])));
    check(`H-21 ${name}: nothing is written to the console`, seen.messages.length === 0, seen.messages);
    await close();
  }
}

function parse(csv) {
  const rows = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The filter finds what a plain search over the same rows finds. */
async function search(browser) {
  const { page, close } = await open(browser, 'n-1500', '#findings');
  const [json] = await Promise.all([page.waitForEvent('download'), page.click('text=Download JSON')]);
  const records = JSON.parse(fs.readFileSync(await json.path(), 'utf8'));
  const cases = [
    ['q=t-0000', r => JSON.stringify(r).toLowerCase().includes('t-0000')],
    ['verdict=unknown', r => r.verdict === 'unknown'],
    ['verdict=waived&verdict=unknown&region=eu-west-1', r => r.verdict !== 'fail' && r.region === 'eu-west-1'],
    ['severity=high&scope=111122220003', r => r.severity === 'high' && r.scope === '111122220003'],
    ['framework=pci-dss-4.0.1', r => ['DAX001', 'KMS002'].includes(r.rule)],
  ];
  for (const [query, wanted] of cases) {
    await go(page, '#findings?' + query);
    const shown = Number(await page.evaluate(() => document.querySelector('.rows').getAttribute('aria-rowcount'))) - 1;
    check(`H-08 ${query} finds what it should`, shown > 0 && shown === records.filter(wanted).length, `${shown} of ${records.filter(wanted).length}`);
  }
  await close();
}

async function pictures(browser) {
  const views = { overview: '', findings: '#findings', finding: '#findings', losses: '#losses', connections: '#connections', frameworks: '#frameworks', rules: '#rules', coverage: '#coverage', waivers: '#waivers', trend: '#trend' };
  for (const [size, viewport] of [['wide', { width: 1440, height: 900 }], ['narrow', { width: 390, height: 844 }]]) {
    for (const colorScheme of ['light', 'dark']) {
      for (const [name, hash] of Object.entries(views)) {
        const { page, close } = await open(browser, 'showcase', hash, { viewport, colorScheme });
        if (name === 'finding') {
          await page.locator('.row-link').nth(2).click();
          await page.waitForSelector('.finding:not([hidden])');
        }
        await page.screenshot({ path: path.join(folder, 'shots', `${name}-${size}-${colorScheme}.png`) });
        await close();
      }
    }
  }
}

module.exports = async browser => {
  await budgets(browser);
  await paper(browser);
  await hostile(browser);
  await downloads(browser);
  await search(browser);
  await pictures(browser);
};
