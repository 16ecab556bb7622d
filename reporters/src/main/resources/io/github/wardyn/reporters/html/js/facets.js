// The filters beside the table.
const SHOWN = 8;
const OPEN = new Set(['verdict', 'severity', 'state', 'loss']);
const finder = {};

function buildFacets() {
  finder.search = el('input', { type: 'search', id: 'q', class: 'search', placeholder: 'Rule, resource, message…', autocomplete: 'off', spellcheck: 'false' });
  let waiting;
  finder.search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { state.q = finder.search.value; refresh(); }, 120);
  });
  finder.count = el('p', { class: 'count', role: 'status' });
  finder.reset = el('button', { type: 'button', class: 'button', onclick: reset }, 'Reset filters');
  finder.list = el('div', { class: 'facets' });
  finder.fold = el('details', { class: 'facet-fold', open: matchMedia('(min-width: 60rem)').matches },
    el('summary', {}, 'Filters'), finder.list);
  facets.forEach(buildFacet);
}

function toolbar() {
  return el('div', { class: 'toolbar' },
    el('label', { class: 'search-label', for: 'q' }, 'Search'), finder.search, finder.count,
    el('div', { class: 'toolbar-buttons' }, finder.reset,
      el('button', { type: 'button', class: 'button', onclick: () => download('csv') }, 'Download CSV'),
      el('button', { type: 'button', class: 'button', onclick: () => download('json') }, 'Download JSON')));
}

function buildFacet(f) {
  f.items = el('ul', { class: 'facet-items' });
  f.more = el('button', { type: 'button', class: 'more', onclick: () => { f.all = !f.all; showFacet(f); } });
  f.box = el('details', { class: 'facet', open: OPEN.has(f.name) },
    el('summary', {}, el('span', {}, f.label)), el('div', { role: 'group', 'aria-label': f.label }, f.items, f.more));
  f.boxes = f.values.map((value, code) => facetItem(f, value, code));
  finder.list.append(f.box);
}

function facetItem(f, value, code) {
  const input = el('input', { type: 'checkbox' });
  input.addEventListener('change', () => {
    const chosen = state.facets.get(f.name) || new Set();
    if (input.checked) chosen.add(value || 'none');
    else chosen.delete(value || 'none');
    if (chosen.size) state.facets.set(f.name, chosen);
    else state.facets.delete(f.name);
    refresh();
  });
  const amount = el('span', { class: 'n' });
  const label = f.name === 'severity' ? chip('s', value) : f.name === 'verdict' ? chip('v', value, value.replace('-', ' '))
    : el('span', { class: 'facet-label', title: f.labels[code] }, f.labels[code].replace('-', ' ') || 'not compared');
  return { input, amount, item: el('li', {}, el('label', {}, input, label, amount)) };
}

function showFacet(f) {
  const order = f.values.map((value, code) => code).filter(code => f.counts[code] > 0 || (f.on && f.on[code]));
  if (f.name === 'severity') order.reverse();
  else if (!OPEN.has(f.name)) order.sort((a, b) => f.counts[b] - f.counts[a] || a - b);
  const focused = document.activeElement;
  const shown = f.all ? order.slice(0, 200) : order.filter((code, place) => place < SHOWN || (f.on && f.on[code]));
  for (const code of shown) {
    const box = f.boxes[code];
    box.input.checked = Boolean(f.on && f.on[code]);
    box.amount.textContent = number(f.counts[code]);
  }
  f.items.replaceChildren(...shown.map(code => f.boxes[code].item));
  f.box.hidden = f.name === 'state' ? !data.base.some(Boolean) : f.name === 'loss' ? !data.due.some(Boolean) : order.length === 0;
  f.more.hidden = order.length <= SHOWN;
  f.more.textContent = f.all ? 'Fewer' : `All ${number(order.length)}`;
  if (f.items.contains(focused)) focused.focus({ preventScroll: true });
}

function reset() {
  state.q = state.sort = '';
  state.facets.clear();
  refresh();
}

/** Filters again, and shows rows, counts and address alike. */
function refresh() {
  const rows = filter();
  view.scroller.scrollTop = 0;
  view.active = 0;
  showRows(rows);
  facets.forEach(showFacet);
  if (finder.search.value !== state.q) finder.search.value = state.q;
  finder.count.textContent = rows.length === data.n ? count(data.n, 'finding') : `${number(rows.length)} of ${count(data.n, 'finding')}`;
  finder.reset.disabled = !state.q && !state.sort && !state.facets.size;
  $('finder').classList.toggle('nothing', rows.length === 0);
  if (state.at === 'findings' || state.at.startsWith('f-')) setAddress(state.at);
}
