// A browser that talks to nobody, and the book of what was checked.
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { chromium } = require('playwright-core');

const folder = path.resolve(process.argv[2]);
const shots = path.join(folder, 'shots');
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const tabs = ['overview', 'findings', 'losses', 'frameworks', 'rules', 'connections', 'coverage', 'waivers', 'trend'];
const book = { passed: 0, failed: 0 };

function check(name, holds, detail) {
  if (holds) book.passed++;
  else book.failed++;
  if (!holds) console.log(`FAILED ${name}${detail === undefined ? '' : ': ' + String(detail).slice(0, 2000)}`);
}

const note = text => console.log('  ' + text);
const file = name => path.join(folder, name + '.html');
const text = name => fs.readFileSync(file(name), 'utf8');

async function launch() {
  fs.mkdirSync(shots, { recursive: true });
  return chromium.launch({ executablePath: process.env.CHROMIUM, args: quiet });
}

/** Opens a page of the report, and books every request, console message, error and dialog. */
async function open(browser, name, hash = '', options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', acceptDownloads: true, ...options });
  const page = await context.newPage();
  const url = pathToFileURL(name.endsWith('.html') ? name : file(name)).href;
  const seen = { requests: [], messages: [], dialogs: [] };
  page.on('request', request => { if (request.url().split('#')[0] !== url) seen.requests.push(request.url().slice(0, 200)); });
  page.on('console', message => seen.messages.push(message.text()));
  page.on('pageerror', error => seen.messages.push(String(error.stack)));
  page.on('dialog', dialog => { seen.dialogs.push(dialog.message()); dialog.dismiss(); });
  await page.goto(url + hash);
  if (!options.unready) await ready(page);
  return { page, seen, close: () => context.close() };
}

const ready = page => page.waitForFunction(() => document.documentElement.dataset.ready === 'yes', null, { timeout: 60000 });

async function go(page, hash) {
  await page.evaluate(to => { location.hash = to; }, hash);
  await page.waitForTimeout(120);
}

module.exports = { book, check, file, folder, fs, go, launch, note, open, path, ready, shots, tabs, text };
