// What the columns say of a row.
const SPANS = ['none', 'past', 'day', 'week', 'month', 'later'];
const SPAN_LABELS = ['nothing known', 'already past', 'within 24 hours', 'within 7 days', 'within 30 days', 'later'];
const taken = Date.parse(meta.takenAt);
let data;
let severities, verdicts, states;

function setData(columns) {
  data = columns;
  ({ severities, verdicts, states } = data);
  for (const name of ['rule', 'ver', 'sev', 'rs', 'msg', 'comp', 'obs', 'exp', 'base', 'due', 'loss', 'wv']) {
    data[name] = Int32Array.from(data[name]);
  }
}

const resourceTail = r => data.res.tail[r];
const resourceName = r => data.res.name[r] || resourceTail(r);
const canonical = r => data.res.heads[data.res.head[r]] + resourceTail(r);
const scopeOf = r => data.res.scopes[data.res.scope[r]];
const regionOf = r => data.res.regions[data.res.region[r]];
const typeOf = r => data.types[data.res.types[data.res.type[r]]];
const fileOf = r => data.res.files[data.res.file[r]];
const placeOf = r => fileOf(r) ? fileOf(r) + (data.res.line[r] ? ':' + data.res.line[r] : '') : '';
const where = r => [scopeOf(r), regionOf(r)].filter(Boolean).join(' ');
const filled = (text, r) => text.replaceAll('\u0001', resourceName(r)).replaceAll('\u0002', canonical(r));

const ruleOf = i => data.rules[data.rule[i]];
const messageOf = i => filled(data.messages[data.msg[i]], data.rs[i]);
/** The message without where the resource is, which stands beside it. */
const shortMessageOf = i => messageOf(i).replace(` (${[scopeOf(data.rs[i]), regionOf(data.rs[i])].filter(Boolean).join(', ')})`, () => '');
const observedOf = i => filled(data.observed[data.obs[i]], data.rs[i]);
const expectedOf = i => filled(data.expected[data.exp[i]], data.rs[i]);
const componentOf = i => data.components[data.comp[i]];
const fingerprintOf = i => data.fp.substr(i * 32, 32).trim();
const anchorOf = i => 'f-' + fingerprintOf(i).slice(0, 16);
const dueOf = i => data.due[i] * 60000;
const lostOf = i => data.lost[data.loss[i] >> 1];
const estimated = i => (data.loss[i] & 1) === 1;
const waiverOf = i => data.wv[i] ? data.waivers[data.wv[i] - 1] : null;

function spanOf(i) {
  if (!data.due[i]) return 0;
  const hours = (dueOf(i) - taken) / 3600000;
  return hours <= 0 ? 1 : hours <= 24 ? 2 : hours <= 168 ? 3 : hours <= 720 ? 4 : 5;
}

function rowOf(anchor) {
  const wanted = anchor.slice(2);
  for (let i = 0; i < data.n; i++) if (data.fp.startsWith(wanted, i * 32)) return i;
  return -1;
}

const instant = ms => new Date(ms).toISOString().slice(0, 16).replace('T', ' ') + ' UTC';

/** Spells a span shortly, for a narrow column. */
function soon(ms) {
  const hours = Math.floor(Math.abs(ms - taken) / 3600000), days = Math.floor(hours / 24);
  const amount = days >= 14 ? `${number(days)} d` : days ? `${days} d ${hours % 24} h` : hours ? `${hours} h` : '< 1 h';
  return ms < taken ? amount + ' ago' : 'in ' + amount;
}

/** Spells a span from the scan, as the rest of the report does: its two largest units. */
function fromScan(ms) {
  const minutes = Math.floor(Math.abs(ms - taken) / 60000);
  const days = Math.floor(minutes / 1440), hours = Math.floor(minutes / 60) % 24;
  const amount = days >= 14 || (days > 0 && hours === 0) ? count(days, 'day')
    : days > 0 ? count(days, 'day') + ' ' + count(hours, 'hour')
      : hours > 0 ? count(hours, 'hour') : count(minutes, 'minute');
  return ms < taken ? amount + ' ago' : 'in ' + amount;
}
