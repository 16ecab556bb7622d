// Which rows are shown, in which order, and how many each facet value would show.
const facets = [];
let lower;

function facet(name, label, codes, values, labels) {
  facets.push({ name, label, codes, values, labels: labels || values, counts: new Int32Array(values.length), on: null });
}

function prepareFacets() {
  const n = data.n, ofResource = column => Int32Array.from(data.rs, r => column[r]);
  facet('verdict', 'Verdict', data.ver, verdicts);
  facet('severity', 'Severity', data.sev, severities);
  facet('state', 'Against the baseline', data.base, states);
  const spans = new Int32Array(n);
  for (let i = 0; i < n; i++) spans[i] = spanOf(i);
  facet('loss', 'Loss', spans, SPANS, SPAN_LABELS);
  const frameworks = [...new Set(data.rules.flatMap(rule => rule[3]))].sort();
  facet('framework', 'Framework', data.rule, frameworks, frameworks.map(id => data.frameworks[id] || id));
  facets.at(-1).many = data.rules.map(rule => rule[3].map(id => frameworks.indexOf(id)));
  facet('rule', 'Rule', data.rule, data.rules.map(rule => rule[0]), data.rules.map(rule => rule[0] + ' ' + rule[2]));
  facet('type', 'Resource type', ofResource(data.res.type), data.res.types, data.res.types.map(t => data.types[t]));
  facet('scope', 'Account or root', ofResource(data.res.scope), data.res.scopes);
  facet('region', 'Region', ofResource(data.res.region), data.res.regions, data.res.regions.map(r => r || 'none'));
}

function applyState() {
  for (const f of facets) {
    const chosen = state.facets.get(f.name);
    f.on = chosen ? f.values.map(value => chosen.has(value || 'none')) : null;
  }
}

const passes = (f, code) => f.many ? f.many[code].some(value => f.on[value]) : f.on[code];

function add(f, code) {
  if (f.many) for (const value of f.many[code]) f.counts[value]++;
  else f.counts[code]++;
}

/** Gives the numbers of the rows that pass, in order, and counts what each value of each facet would show. */
function filter() {
  const started = performance.now();
  applyState();
  const found = search(), active = facets.filter(f => f.on), rows = [];
  facets.forEach(f => f.counts.fill(0));
  for (let i = 0; i < data.n; i++) {
    if (found && !found[i]) continue;
    let misses = 0, missed = null;
    for (const f of active) {
      if (!passes(f, f.codes[i])) {
        missed = f;
        if (++misses > 1) break;
      }
    }
    if (misses === 0) {
      rows.push(i);
      for (const f of facets) add(f, f.codes[i]);
    } else if (misses === 1) add(missed, missed.codes[i]);
  }
  const sorted = sortRows(rows);
  mark('filterMs', started);
  return sorted;
}

/** Marks the rows in which every word occurs somewhere; null where nothing is searched for. */
function search() {
  const words = state.q.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return null;
  lower ||= lowerTexts();
  const found = new Uint8Array(data.n).fill(1);
  for (const word of words) {
    const hits = [[data.rs, resourceHits(word)], ...lower.columns.map(([column, texts]) => [column, marks(texts, word)])];
    for (let i = 0; i < data.n; i++) {
      if (found[i] && !hits.some(([column, hit]) => hit[column[i]])) found[i] = 0;
    }
  }
  return found;
}

const marks = (texts, word) => Uint8Array.from(texts, text => text.includes(word) ? 1 : 0);
const low = texts => texts.map(text => text.toLowerCase());

function lowerTexts() {
  const res = data.res;
  return {
    heads: low(res.heads), scopes: low(res.scopes), regions: low(res.regions), files: low(res.files), tails: low(res.tail),
    names: res.name.map(name => name ? name.toLowerCase() : ''),
    columns: [
      [data.rule, low(data.rules.map(rule => rule.slice(0, 3).join(' ')))],
      [data.msg, low(data.messages)],
      [data.comp, low(data.components)],
      [data.obs, low(data.observed)],
      [data.loss, low(data.lost.flatMap(text => [text, text]))],
    ],
  };
}

/** Marks the resources in whose id, name, account, Region or place a word occurs; most of it stands once for many. */
function resourceHits(word) {
  const res = data.res, across = /[/:]/.test(word);
  const head = marks(lower.heads, word), scope = marks(lower.scopes, word), region = marks(lower.regions, word), file = marks(lower.files, word);
  return Uint8Array.from(lower.tails, (tail, r) => head[res.head[r]] || scope[res.scope[r]] || region[res.region[r]] || file[res.file[r]]
    || tail.includes(word) || lower.names[r].includes(word)
    || (across && (canonical(r) + ' ' + placeOf(r)).toLowerCase().includes(word)) ? 1 : 0);
}

const ranks = {};

function rankTexts(name, texts) {
  if (!ranks[name]) {
    const order = texts.map((text, i) => i).sort((a, b) => texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : 0);
    ranks[name] = new Int32Array(texts.length);
    order.forEach((text, place) => { ranks[name][text] = place; });
  }
  return ranks[name];
}

function keyOf(sort) {
  if (sort === 'due') return i => data.due[i] || 2 ** 31;
  if (sort === 'rule') return i => rankTexts('rule', data.rules.map(rule => rule[0]))[data.rule[i]];
  if (sort === 'resource') {
    const names = data.res.tail.map((tail, r) => resourceName(r));
    return i => rankTexts('resource', names)[data.rs[i]];
  }
  return null;
}

function sortRows(rows) {
  const back = state.sort.startsWith('-'), key = keyOf(state.sort.replace('-', ''));
  if (key) {
    const keys = Float64Array.from(rows, i => key(i) * 2 ** 21 + i).sort();
    rows = Array.from(keys, value => value % 2 ** 21);
  }
  return back ? rows.reverse() : rows;
}
