// Start: sections become tabs at once, the table follows when its data are unpacked.
const SCHEMES = ['system', 'light', 'dark'];

function buildTheme() {
  const button = $('theme');
  button.addEventListener('click', () => {
    const next = SCHEMES[(SCHEMES.indexOf(document.documentElement.dataset.scheme || 'system') + 1) % 3];
    document.documentElement.dataset.scheme = next;
    button.textContent = 'Theme: ' + next;
  });
}

/** Says how old the report is, since its spans of time count from the scan. */
function showAge() {
  const days = Math.floor((Date.now() - taken) / 86400000);
  if (days < 1 || !taken) return;
  let passed = 0;
  for (let i = 0; i < data.n; i++) if (dueOf(i) > taken && dueOf(i) <= Date.now()) passed++;
  $('age').textContent = `Read ${count(days, 'day')} after the scan` + (passed ? `: ${count(passed, 'deadline')} passed since` : '');
  $('age').classList.toggle('late', passed > 0);
  $('age').hidden = false;
}

async function start() {
  document.body.append(el('p', { id: 'said', class: 'vh', role: 'status' }));
  document.documentElement.classList.add('js');
  document.querySelectorAll('.needs-script').forEach(element => { element.hidden = false; });
  addCopyButtons($('rules'));
  buildTheme();
  setData(await readBlock('scan-findings'));
  mark('parsedMs');
  prepareFacets();
  buildFacets();
  $('finder').append(toolbar(), el('div', { class: 'finder-main' }, finder.fold,
    el('div', { class: 'rows-side' }, buildTable(), el('p', { class: 'empty nothing-note' }, 'No finding passes these filters.')), buildPanel()));
  if (data.n) $('top-findings').remove();
  else $('finder').hidden = true;
  buildTabs();
  readAddress();
  refresh();
  route();
  showAge();
  const toTop = () => { if (tabs.some(t => t.name === state.at) || state.at.startsWith('f-')) scrollTo(0, 0); };
  requestAnimationFrame(toTop);
  if (document.readyState !== 'complete') addEventListener('load', () => requestAnimationFrame(toTop), { once: true });
  addEventListener('hashchange', route);
  addEventListener('beforeprint', beforePrint);
  addEventListener('afterprint', afterPrint);
  requestAnimationFrame(() => requestAnimationFrame(() => {
    mark('readyMs');
    document.documentElement.dataset.ready = 'yes';
    // What the first search needs, while nobody waits for it.
    (window.requestIdleCallback || setTimeout)(() => { lower ||= lowerTexts(); });
  }));
}

start();
