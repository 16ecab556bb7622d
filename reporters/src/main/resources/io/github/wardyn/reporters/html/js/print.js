// On paper there is nothing to click: every section is shown, and the rows of the filter as a plain table. Only rules that
// nothing speaks against stay folded.
const PRINTED = 2000;
const printing = { folded: [] };

function beforePrint() {
  printing.at = tabs.find(t => !t.section.hidden).name;
  showAllTabs();
  printing.folded = [...document.querySelectorAll('details:not([open]):not(.quiet-rule)')];
  printing.folded.forEach(details => { details.open = true; });
  printing.rows = printedRows();
  $('findings').append(printing.rows);
}

function afterPrint() {
  printing.rows.remove();
  printing.folded.forEach(details => { details.open = false; });
  showTab(printing.at);
  renderRows(true);
}

function printedRows() {
  const shown = view.rows.slice(0, PRINTED);
  const losses = shown.some(i => data.due[i]);
  const heads = ['Severity', 'Finding', 'Resource', 'Observed, expected', ...(losses ? ['Loss'] : []), 'Verdict']
    .map(label => el('th', { scope: 'col', class: 'p-' + label.slice(0, 4).toLowerCase() }, label));
  const filters = [...state.facets].map(([name, values]) => name + ' ' + [...values].join(', ')).concat(state.q ? [`search "${state.q}"`] : []);
  return el('div', { class: 'print-rows' },
    el('p', {}, (shown.length < view.rows.length ? `The first ${number(shown.length)} of ${number(view.rows.length)}` : number(shown.length))
      + ` of ${count(data.n, 'finding')}` + (filters.length ? ', filtered by ' + filters.join('; ') : '') + '.'),
    el('table', { class: 'print-table' }, el('thead', {}, el('tr', {}, heads)), el('tbody', {}, shown.map(i => printedRow(i, losses)))));
}

function printedRow(i, losses) {
  const r = data.rs[i], waiver = waiverOf(i), expected = expectedOf(i);
  return el('tr', {},
    el('td', {}, chip('s', severities[data.sev[i]])),
    el('td', {}, el('span', { class: 'id' }, ruleOf(i)[0]), ' ' + shortMessageOf(i)),
    el('td', {}, el('code', {}, canonical(r)), placeOf(r) ? el('span', { class: 'below' }, placeOf(r)) : null),
    el('td', {}, el('code', {}, componentOf(i)), ' ' + observedOf(i) + (expected ? ', ' + expected : '')),
    losses ? el('td', {}, data.due[i] ? instant(dueOf(i)) + ': ' + lostOf(i) : '') : null,
    el('td', {}, chip('v', verdicts[data.ver[i]], verdicts[data.ver[i]].replace('-', ' ')), waiver ? el('span', { class: 'below' }, 'waiver to ' + waiver[3]) : null));
}
