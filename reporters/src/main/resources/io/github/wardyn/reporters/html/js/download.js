// The rows of the filter as files. A cell that a spreadsheet would run gets an apostrophe.
const HEADINGS = ['fingerprint', 'verdict', 'severity', 'rule', 'title', 'type', 'resource', 'scope', 'region', 'place',
  'component', 'observed', 'expected', 'deadline', 'lost', 'baseline', 'message'];

function record(i) {
  const r = data.rs[i], rule = ruleOf(i);
  return [fingerprintOf(i), verdicts[data.ver[i]], severities[data.sev[i]], rule[0], rule[2], typeOf(r), canonical(r), scopeOf(r), regionOf(r),
    placeOf(r), componentOf(i), observedOf(i), expectedOf(i), data.due[i] ? new Date(dueOf(i)).toISOString() : '', lostOf(i),
    states[data.base[i]], messageOf(i)];
}

function cell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
}

function download(kind) {
  const records = view.rows.map(record);
  const text = kind === 'csv'
    ? [HEADINGS, ...records].map(cells => cells.map(cell).join(',')).join('\r\n') + '\r\n'
    : JSON.stringify(records.map(cells => Object.fromEntries(cells.map((value, at) => [HEADINGS[at], value]))), null, 1);
  const link = el('a', { href: URL.createObjectURL(new Blob([text], { type: kind === 'csv' ? 'text/csv' : 'application/json' })), download: 'wardyn-findings.' + kind });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  say(`${count(records.length, 'finding')} written.`);
}
