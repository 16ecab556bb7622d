// One finding with all that is known of it.
const panel = {};

function buildPanel() {
  panel.title = el('h3', { id: 'panel-title', tabindex: '-1' });
  panel.chips = el('p', { class: 'panel-chips' });
  panel.body = el('div', { class: 'panel-body' });
  const close = el('button', { type: 'button', class: 'close', 'aria-label': 'Close this finding', title: 'Close (Escape)', onclick: closePanel }, sign('close'));
  panel.box = el('section', { class: 'finding', 'aria-labelledby': 'panel-title', hidden: true },
    el('div', { class: 'panel-head' }, panel.chips, close, panel.title), panel.body);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !panel.box.hidden) closePanel();
  });
  return panel.box;
}

async function openPanel(anchor) {
  const i = rowOf(anchor);
  if (i < 0) {
    say('This report has no such finding.');
    return;
  }
  const started = performance.now();
  state.open = i;
  let at = view.rows.indexOf(i);
  if (at < 0) {
    reset();
    setAddress(anchor);
    at = view.rows.indexOf(i);
  }
  view.active = at;
  const [details, seen] = await Promise.all([detailsOf(i), seenOf(data.rs[i])]);
  if (state.open !== i) return;
  fillPanel(i, details, seen);
  panel.box.hidden = false;
  $('finder').classList.add('opened');
  reveal(at);
  panel.box.scrollTop = 0;
  panel.title.focus({ preventScroll: true });
  mark('openMs', started);
}

function hidePanel() {
  state.open = null;
  panel.box.hidden = true;
  $('finder').classList.remove('opened');
}

function closePanel() {
  hidePanel();
  setAddress('findings');
  renderRows(true);
  reveal(view.active);
  (linkOf(view.active) || view.scroller).focus({ preventScroll: true });
}

function fillPanel(i, details, seen) {
  const rule = ruleOf(i), verdict = verdicts[data.ver[i]];
  panel.chips.replaceChildren(chip('s', severities[data.sev[i]]), chip('v', verdict, verdict.replace('-', ' ')),
    ...(data.base[i] ? [el('span', { class: 'chip state-' + states[data.base[i]] }, states[data.base[i]].replace('-', ' '))] : []));
  panel.title.replaceChildren(el('span', { class: 'id' }, rule[0]), ' ' + rule[2]);
  panel.body.replaceChildren(...[
    el('p', { class: 'message' }, messageOf(i)),
    lossPart(i), gapPart(details), evidencePart(i, details), resourcePart(i, details), excerptPart(i, details, seen),
    relatedPart(details), causePart(details), waiverPart(i), rulePart(rule[0]), snippetPart(i), identityPart(i, details, seen),
  ].flat().filter(Boolean));
}

/** Lets a path break behind its dots, and nowhere else. */
const breakable = path => path.split(/(?<=[.:])/).flatMap(step => [step, el('wbr')]);
const part = (title, ...children) => [el('h4', {}, title), ...children];
const facts = pairs => el('dl', { class: 'facts' }, pairs.filter(([, value]) => value).flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]));
const copied = (text, label) => { const code = el('code', {}, text); return [code, ' ', copyButton('Copy ' + label, text, () => code)]; };

function lossPart(i) {
  if (!data.due[i]) return null;
  return el('div', { class: 'loss loss-' + SPANS[spanOf(i)] }, sign('clock'), el('div', {},
    el('b', {}, fromScan(dueOf(i))), ' ', el('span', {}, instant(dueOf(i)) + (estimated(i) ? ', at the latest' : '')), el('p', {}, lostOf(i))));
}

function gapPart(details) {
  if (!details.gaps) return null;
  return part('What could not be seen', el('ul', { class: 'gaps' }, details.gaps.map(([path, resource, reason, remedy]) =>
    el('li', {}, el('code', {}, path), ': ', reason, el('p', {}, remedy), el('span', { class: 'below' }, resource)))));
}

function evidencePart(i, details) {
  if (!details.evidence.length) return null;
  const labels = ['Component', 'Observed', 'Expected', 'Seen in'];
  const cell = (at, attributes, ...children) => el('td', { role: 'cell', 'data-label': labels[at], ...attributes }, ...children);
  const rows = details.evidence.map(([path, observed, expected, resource, place, action, at]) => el('tr', { role: 'row' },
    el('th', { scope: 'row', role: 'rowheader' }, el('code', {}, breakable(path)), resource ? el('span', { class: 'below' }, resource) : null),
    cell(1, { class: observed === '(unknown)' ? 'unseen' : 'observed' }, el('code', {}, observed)),
    cell(2, { class: 'expected' }, expected === null ? '' : el('code', {}, expected)),
    cell(3, {}, el('code', {}, breakable(place || action || '')), at ? el('span', { class: 'below' }, instant(Date.parse(at))) : null)));
  const heads = labels.map(label => el('th', { scope: 'col', role: 'columnheader' }, label));
  return part('Evidence', el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Evidence' },
    el('table', { class: 'grid evidence', role: 'table' }, el('caption', { class: 'vh' }, 'Evidence'),
      el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, heads)), el('tbody', { role: 'rowgroup' }, rows))));
}

function resourcePart(i, details) {
  const r = data.rs[i];
  return part('Resource', facts([
    ['Name', copied(resourceName(r), 'name')],
    ['Type', typeOf(r)],
    [canonical(r).startsWith('arn:') ? 'ARN' : 'Address', copied(canonical(r), 'address')],
    ['Account or root', scopeOf(r)],
    ['Region', regionOf(r)],
    ['Declared at', details.place ? copied(details.place, 'place') : null],
    ['Called at', details.callers?.flatMap(place => [...copied(place, 'place'), el('br')])],
  ]), el('p', {}, el('a', { href: '#findings?q=' + encodeURIComponent(canonical(r)) }, 'All findings of this resource')));
}

function excerptPart(i, details, seen) {
  if (details.lines) {
    return part('Lines', listing(details.lines, details.from, n => n >= details.line && n <= Math.max(details.line, details.end)));
  }
  if (seen === null) return part('What was seen', el('p', { class: 'quiet' }, 'Left out of this report for its size; the JSON report has it.'));
  if (!seen.length) return null;
  const lines = pretty(seen[0]).split('\n');
  const keys = componentOf(i).split('.').reverse().map(step => JSON.stringify(step) + ':');
  const key = keys.find(name => lines.some(line => line.trimStart().startsWith(name)));
  return part('What was seen', listing(lines, 1, n => key !== undefined && lines[n - 1].trimStart().startsWith(key)));
}

function pretty(json) {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}

function listing(lines, from, marked) {
  const rows = lines.map((line, at) => el('span', { class: marked(from + at) ? 'line marked' : 'line', 'data-n': from + at }, line + '\n'));
  return el('pre', { class: 'listing', tabindex: '0', role: 'group', 'aria-label': 'Excerpt' }, el('code', {}, rows));
}

function relatedPart(details) {
  if (!details.related) return null;
  return part('Related resources', el('ul', { class: 'related' }, details.related.map(r => el('li', {},
    el('span', { class: 'kind' }, typeOf(r)), ' ', el('a', { href: '#findings?q=' + encodeURIComponent(canonical(r)) }, resourceName(r)),
    el('span', { class: 'below' }, ...copied(canonical(r), 'address'))))));
}

function causePart(details) {
  if (!details.cause) return null;
  const i = rowOf('f-' + details.cause.slice(0, 16));
  if (i < 0) return null;
  return part('Follows from', el('p', {}, el('a', { href: address(anchorOf(i)) }, el('span', { class: 'id' }, ruleOf(i)[0]), ' ' + messageOf(i))));
}

function waiverPart(i) {
  const waiver = waiverOf(i);
  if (!waiver) return null;
  const [reason, owner, ticket, expires, place] = waiver;
  const held = verdicts[data.ver[i]] === 'waived';
  return part(held ? 'Waived' : 'Waiver expired', facts([
    ['Reason', reason], ['Owner', owner], ['Ticket', ticket], [held ? 'Until' : 'Ended', expires + ', 00:00 UTC'], ['Written in', el('code', {}, place)],
  ]));
}

function rulePart(id) {
  const text = panelById('rule-' + id)?.querySelector('.rule-text');
  if (!text) return null;
  const shown = text.cloneNode(true);
  addCopyButtons(shown);
  return shown;
}

function addCopyButtons(root) {
  for (const box of root.querySelectorAll('.code')) {
    const label = box.querySelector('.code-label'), code = box.querySelector('code');
    if (!label.querySelector('button')) label.append(copyButton('Copy ' + label.textContent, code.textContent, () => code));
  }
}

function snippetPart(i) {
  if (verdicts[data.ver[i]] !== 'fail') return null;
  const expires = new Date((Date.parse(meta.asOf) || Date.now()) + 90 * 86400000).toISOString().slice(0, 10);
  const yaml = `- rule: ${ruleOf(i)[1]}\n  resource: ${JSON.stringify(canonical(data.rs[i]))}\n  reason: \n  owner: \n  ticket: \n  expires: ${expires}\n`;
  return el('details', { class: 'snippet' }, el('summary', {}, 'Waiver to paste into the policy'), codeBlock('Waiver', yaml));
}

function identityPart(i, details, seen) {
  const hash = details.hash || seen?.[1];
  return part('This finding', facts([
    ['Fingerprint', copied(fingerprintOf(i), 'fingerprint')],
    ['SHA-256 of the evidence', hash ? copied(hash, 'digest') : null],
    ['Link', copied(location.href.split('#')[0] + '#' + anchorOf(i), 'link')],
    ['First seen', details.first ? instant(Date.parse(details.first)) + ', ' + fromScan(Date.parse(details.first)).replace(' ago', ' before this scan') : null],
  ]));
}
