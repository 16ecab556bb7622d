// What the address says: the tab or anchor, and behind a question mark the filters.
const FACETS = ['verdict', 'severity', 'state', 'loss', 'framework', 'rule', 'type', 'scope', 'region'];
const state = { at: 'overview', q: '', sort: '', facets: new Map() };

function readAddress() {
  const [at, query] = location.hash.slice(1).split('?');
  state.at = decode(at) || 'overview';
  if (query === undefined && state.at !== 'findings') return;
  const parameters = new URLSearchParams(query || '');
  state.q = parameters.get('q') || '';
  state.sort = parameters.get('sort') || '';
  state.facets.clear();
  for (const name of FACETS) {
    const values = parameters.getAll(name).filter(Boolean);
    if (values.length) state.facets.set(name, new Set(values));
  }
}

function decode(text) {
  try {
    return decodeURIComponent(text || '');
  } catch {
    return '';
  }
}

function address(at) {
  const parameters = new URLSearchParams();
  if (state.q) parameters.set('q', state.q);
  if (state.sort) parameters.set('sort', state.sort);
  for (const name of FACETS) for (const value of state.facets.get(name) || []) parameters.append(name, value);
  const query = parameters.toString();
  return '#' + at + (query ? '?' + query : '');
}

function setAddress(at) {
  state.at = at;
  history.replaceState(null, '', address(at));
}
