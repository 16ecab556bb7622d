// The table of findings: only the rows in view exist.
const ROW = 64;
const COLUMNS = [['', 'Severity'], ['rule', 'Finding'], ['resource', 'Resource'], ['due', 'Loss'], [null, 'Verdict']];
const view = { rows: [], active: 0, first: -1, last: -1 };

function buildTable() {
  view.body = el('tbody');
  view.above = el('tr', { 'aria-hidden': 'true', class: 'space' }, el('td'));
  view.below = view.above.cloneNode(true);
  view.heads = COLUMNS.map(([key, label]) => headCell(key, label));
  view.caption = el('caption', { class: 'vh' }, 'Findings. Arrow keys move between rows, Enter opens one.');
  view.table = el('table', { class: data.due.some(due => due) ? 'rows' : 'rows no-due' }, view.caption, el('thead', {}, el('tr', { 'aria-rowindex': '1' }, view.heads)), view.body);
  view.scroller = el('div', { class: 'rows-scroll', tabindex: '-1' }, view.table);
  view.scroller.addEventListener('scroll', () => requestAnimationFrame(() => renderRows(false)), { passive: true });
  view.scroller.addEventListener('keydown', moveByKey);
  view.body.addEventListener('click', event => {
    const row = event.target.closest('tr[data-at]');
    if (row && !event.target.closest('a') && !getSelection().toString()) location.hash = address(anchorOf(view.rows[row.dataset.at]));
  });
  new ResizeObserver(() => renderRows(true)).observe(view.scroller);
  return view.scroller;
}

function headCell(key, label) {
  if (key === null) return el('th', { scope: 'col' }, label);
  return el('th', { scope: 'col', 'data-sort': key }, el('button', { type: 'button', class: 'sort', onclick: () => sortBy(key) }, label));
}

function sortBy(key) {
  state.sort = state.sort === key ? '-' + key : key;
  refresh();
}

function showSort() {
  const key = state.sort.replace('-', ''), back = state.sort.startsWith('-');
  for (const head of view.heads) {
    if (head.dataset.sort === undefined) continue;
    const on = head.dataset.sort === key;
    if (on) head.setAttribute('aria-sort', (key === '') !== back ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
}

function showRows(rows) {
  view.rows = rows;
  view.active = Math.max(0, Math.min(view.active, rows.length - 1));
  view.table.setAttribute('aria-rowcount', rows.length + 1);
  showSort();
  renderRows(true);
}

function renderRows(always) {
  const height = view.scroller.clientHeight || innerHeight, top = view.scroller.scrollTop;
  const first = Math.max(0, Math.floor(top / ROW) - 6);
  const last = Math.min(view.rows.length, Math.ceil((top + height) / ROW) + 6);
  if (!always && first === view.first && last === view.last) return;
  const focused = view.body.contains(document.activeElement);
  // A browser lays out the table while it is empty if that takes the focus away, and scrolls back: give it away before.
  if (focused) view.scroller.focus({ preventScroll: true });
  view.first = first;
  view.last = last;
  view.above.firstChild.style.height = first * ROW + 'px';
  view.below.firstChild.style.height = (view.rows.length - last) * ROW + 'px';
  const rows = [];
  for (let at = first; at < last; at++) rows.push(rowElement(at));
  view.body.replaceChildren(...(first ? [view.above] : []), ...rows, ...(last < view.rows.length ? [view.below] : []));
  if (focused) (linkOf(view.active) || view.scroller).focus({ preventScroll: true });
  reachable();
}

/** Keeps one row in the order of the Tab key, the active one, or the first in view where that is out of sight. */
function reachable() {
  const link = linkOf(view.active) || view.body.querySelector('.row-link');
  if (link) link.tabIndex = 0;
}

const linkOf = at => view.body.querySelector(`tr[data-at="${at}"] .row-link`);

function rowElement(at) {
  const i = view.rows[at], r = data.rs[i], rule = ruleOf(i);
  const link = el('a', { class: 'row-link', href: address(anchorOf(i)), tabindex: '-1' }, shortMessageOf(i));
  link.addEventListener('focus', () => { view.active = at; });
  const open = state.open === i;
  return el('tr', { 'data-at': at, 'aria-rowindex': at + 2, class: open ? 'open' : null },
    el('td', { class: 'c-sev' }, chip('s', severities[data.sev[i]])),
    el('td', { class: 'c-msg' }, el('div', { class: 'clamp' }, el('span', { class: 'id' }, rule[0]), ' ', link),
      el('span', { class: 'below narrow' }, resourceName(r))),
    el('td', { class: 'c-res' }, el('code', { title: canonical(r) }, resourceName(r)), el('span', { class: 'below' }, typeOf(r) + ', ' + where(r))),
    el('td', { class: 'c-due' }, data.due[i] ? [el('b', {}, soon(dueOf(i))), el('span', { class: 'below' }, instant(dueOf(i)).slice(0, 16))] : ''),
    el('td', { class: 'c-ver' }, chip('v', verdicts[data.ver[i]], verdicts[data.ver[i]].replace('-', ' ')), stateChip(i)));
}

const stateChip = i => data.base[i] ? el('span', { class: 'below state-' + states[data.base[i]] }, states[data.base[i]].replace('-', ' ')) : null;

function moveByKey(event) {
  if (event.target.closest('thead')) return;
  const page = Math.max(1, Math.floor(view.scroller.clientHeight / ROW) - 1);
  const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
  const step = steps[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  moveTo(Math.max(0, Math.min(view.rows.length - 1, view.active + step)));
}

function moveTo(at) {
  view.active = at;
  reveal(at);
  linkOf(at)?.focus({ preventScroll: true });
}

function reveal(at) {
  const head = view.table.tHead.offsetHeight, top = at * ROW, height = view.scroller.clientHeight - head;
  if (top < view.scroller.scrollTop) view.scroller.scrollTop = top;
  else if (top + ROW > view.scroller.scrollTop + height) view.scroller.scrollTop = top + ROW - height;
  renderRows(true);
}
