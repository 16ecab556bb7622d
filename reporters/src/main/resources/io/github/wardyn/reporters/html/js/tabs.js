// Sections become tabs. The content of those that are not shown is set aside, which keeps a large report light.
const tabs = [];

function buildTabs() {
  const list = $('tabs');
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', 'Sections of the report');
  for (const item of list.children) {
    const tab = item.firstElementChild, section = $(tab.hash.slice(1));
    item.setAttribute('role', 'presentation');
    tab.id = 'tab-' + section.id;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', section.id);
    section.setAttribute('role', 'tabpanel');
    section.setAttribute('aria-labelledby', tab.id);
    tabs.push({ name: section.id, tab, section, aside: document.createDocumentFragment() });
  }
  list.addEventListener('keydown', event => {
    const at = tabs.findIndex(t => t.tab === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const next = tabs.at(to % tabs.length);
    location.hash = next.name === 'findings' ? address('findings') : next.name;
    next.tab.focus();
  });
  list.addEventListener('click', event => {
    if (event.target.closest('a')?.hash === '#findings') {
      event.preventDefault();
      location.hash = address('findings');
    }
  });
}

function showTab(name) {
  for (const t of tabs) {
    const on = t.name === name;
    t.tab.setAttribute('aria-selected', on);
    t.tab.tabIndex = on ? 0 : -1;
    if (on) t.section.append(t.aside);
    t.section.hidden = !on;
    if (!on) t.aside.append(...t.section.childNodes);
  }
  tabs.find(t => t.name === name).tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function showAllTabs() {
  for (const t of tabs) {
    t.section.append(t.aside);
    t.section.hidden = false;
  }
}

/** Moves the focus to the section where the link that had it was set aside with its own. */
function keepFocus(name) {
  const heading = $(name).querySelector('h2');
  if (document.activeElement !== document.body || !document.documentElement.dataset.ready) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Finds an element by id, also where it is set aside. */
function panelById(id) {
  return $(id) || tabs.map(t => t.aside.getElementById(id)).find(Boolean) || null;
}

function tabOf(id) {
  return tabs.find(t => t.name === id || t.aside.getElementById(id) || t.section.contains($(id)))?.name;
}

/** Shows what the address names: a tab, a finding, or an anchor within a tab. */
function route() {
  const before = address('');
  readAddress();
  const at = state.at;
  if (at === 'content') {
    $('content').focus();
    return;
  }
  if (at.startsWith('f-')) {
    showTab('findings');
    scrollTo(0, 0);
    if (address('') !== before) refresh();
    openPanel(at);
    return;
  }
  if (!panel.box.hidden) hidePanel();
  if (at === 'findings') {
    showTab('findings');
    refresh();
    scrollTo(0, 0);
    keepFocus('findings');
    return;
  }
  const name = tabOf(at) || 'overview';
  showTab(name);
  const target = $(at);
  if (name === at) {
    scrollTo(0, 0);
    keepFocus(name);
  } else if (target) {
    if (target instanceof HTMLDetailsElement) target.open = true;
    target.scrollIntoView();
    (target.querySelector('summary') || target).focus({ preventScroll: true });
  }
}
