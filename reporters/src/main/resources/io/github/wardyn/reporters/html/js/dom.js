// Elements are made here and nowhere else; text only ever becomes text.
const $ = id => document.getElementById(id);
const SVG = 'http://www.w3.org/2000/svg';

function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === false || value === null || value === undefined) continue;
    if (name === 'onclick') element.addEventListener('click', value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

function sign(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'i');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', '#i-' + name);
  svg.append(use);
  return svg;
}

const chip = (kind, name, label) => el('span', { class: `chip ${kind}-${name}` }, sign(name), label || name);
const number = amount => amount.toLocaleString('en-US');
const count = (amount, one) => number(amount) + ' ' + one + (amount === 1 ? '' : 's');

function say(text) {
  $('said').textContent = text;
}

async function copy(text, button, shown) {
  try {
    await navigator.clipboard.writeText(text);
    button.classList.add('done');
    setTimeout(() => button.classList.remove('done'), 1500);
    say('Copied.');
  } catch {
    if (shown) getSelection().selectAllChildren(shown);
    say('The browser does not allow copying: the text is selected, press Ctrl+C.');
  }
}

function copyButton(label, text, shown) {
  const button = el('button', { type: 'button', class: 'copy', 'aria-label': label, title: label }, sign('copy'));
  button.addEventListener('click', () => copy(text, button, shown()));
  return button;
}

function codeBlock(label, text) {
  const code = el('code', {}, text);
  const pre = el('pre', { tabindex: '0', role: 'group', 'aria-label': label }, code);
  const bar = el('p', { class: 'code-label' }, label, copyButton('Copy ' + label, text, () => code));
  return el('div', { class: 'code' }, bar, pre);
}
