// The data blocks: plain JSON, or JSON in gzip in Base64.
const meta = JSON.parse($('scan-meta').textContent);
const mark = (name, since) => { $('scan-meta').dataset[name] = Math.round(performance.now() - (since || 0)); };

function bytes(base64) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const text = atob(base64);
  const all = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) all[i] = text.charCodeAt(i);
  return all;
}

async function readBlock(id) {
  const element = $(id);
  if (!element) return null;
  if (element.type === 'application/json') return JSON.parse(element.textContent);
  const packed = new Blob([bytes(element.textContent)]).stream();
  return JSON.parse(await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).text());
}

const blocks = new Map();

function block(id) {
  if (!blocks.has(id)) {
    blocks.set(id, readBlock(id));
    if (blocks.size > 12) blocks.delete(blocks.keys().next().value);
  }
  return blocks.get(id);
}

async function detailsOf(row) {
  const all = await block('details-' + Math.floor(row / meta.detailsPerBlock));
  return all[row % meta.detailsPerBlock];
}

/** Gives what was seen of a resource, as JSON text and its digest; empty where nothing was, null where it was left out for size. */
async function seenOf(resource) {
  if (resource >= data.seen) return data.seen === 0 ? [] : null;
  const all = await block('seen-' + Math.floor(resource / meta.resourcesPerBlock));
  return all?.[resource % meta.resourcesPerBlock] || [];
}
