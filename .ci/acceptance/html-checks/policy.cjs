// T-13, T-14, T-17, T-20: what stands in the file, and what the browser loads of it.
const http = require('http');
const { HtmlValidate } = require('html-validate');
const { check, file, folder, fs, note, open, path, text } = require('./browser.cjs');

const pages = fs.readdirSync(folder).filter(name => name.endsWith('.html')).map(name => name.slice(0, -5));

function source() {
  for (const name of pages) {
    const tags = text(name).replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '').match(/<[a-z][^>]*>/gi);
    const loads = tags.filter(tag => /\s(src|href)="https?:/i.test(tag) && !/^<a /.test(tag));
    check(`T-13 ${name} loads nothing`, loads.length === 0, loads);
    const inline = tags.filter(tag => /\s(on[a-z]+|style)=/i.test(tag.replace(/"[^"]*"/g, '""')));
    check(`T-13 ${name} has no inline handler or style`, inline.length === 0, inline);
  }
}

async function validity() {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  for (const name of pages.filter(page => page !== 'n-100000')) {
    const report = await validator.validateFile(file(name));
    const found = report.results.flatMap(result => result.messages).map(m => `${m.line}:${m.column} ${m.ruleId} ${m.message}`);
    check(`T-17 ${name} is valid HTML`, report.valid && found.length === 0, found.slice(0, 8).join('\n  '));
  }
}

async function requests(browser) {
  for (const name of pages) {
    const { page, seen, close } = await open(browser, name);
    await page.waitForTimeout(200);
    check(`T-14 ${name} requests only itself`, seen.requests.length === 0, seen.requests);
    check(`T-14 ${name} writes nothing to the console`, seen.messages.length === 0, seen.messages);
    await close();
  }
}

async function tampered(browser) {
  for (const [what, from, to] of [['script', "'use strict';", "'use strict' ;"], ['style', 'color-scheme: light dark;', 'color-scheme: dark light;']]) {
    const copy = path.join(folder, 'shots', `tampered-${what}.html`);
    fs.writeFileSync(copy, text('showcase').replace(from, to));
    const { page, seen, close } = await open(browser, copy, '', { unready: true });
    await page.waitForTimeout(500);
    check(`T-14 a changed ${what} is refused`, seen.messages.some(m => m.includes('Content Security Policy')), seen.messages);
    await close();
    fs.unlinkSync(copy);
  }
}

/** Serves the pages as Jenkins does: no script, no inline style. */
async function withoutScripts(browser) {
  const server = http.createServer((request, response) => {
    const wanted = path.join(folder, path.normalize(request.url));
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'; img-src 'self'; style-src 'self'");
    response.setHeader('Content-Type', wanted.endsWith('.css') ? 'text/css' : 'text/html');
    fs.createReadStream(wanted).on('error', () => { response.statusCode = 404; response.end(); }).pipe(response);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  for (const where of ['/showcase.html', '/split/wardyn.html']) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await page.goto(address + where);
    const shown = await page.innerText('body');
    for (const words of ['Fails', 'in 11 hours', 'DynamoDB.7', 'Not covered by a rule of this scan', 'DAX cluster encrypts data in transit',
      'Backup of orders cannot be restored', 'dynamodb:DescribeContinuousBackups', 'SEC-1234']) {
      check(`T-20 ${where} without scripts says "${words}"`, shown.includes(words));
    }
    check(`T-20 ${where} shows no control that needs scripts`, !shown.includes('Theme:'));
    const styled = await page.evaluate(() => getComputedStyle(document.querySelector('.tile a')).borderTopWidth);
    check(`T-20 ${where} has its style sheet where it stands beside it`, (styled === '4px') === where.startsWith('/split'), styled);
    await page.screenshot({ path: path.join(folder, 'shots', 'no-script' + (where.startsWith('/split') ? '-split' : '') + '.png') });
    await page.close();
  }
  server.close();
}

module.exports = async browser => {
  source();
  await validity();
  await requests(browser);
  await tampered(browser);
  await withoutScripts(browser);
  note(`${pages.length} pages read`);
};
