'use strict';
/*
 * Merlin partner survey: checks in your browser that the published list of a closed survey is what it claims to be.
 *
 * The whole list is downloaded, or read from a file that you saved, and everything is worked out here. Nothing that you type
 * is sent anywhere, so nobody learns which answers are yours or which organisation you look for. If this browser sent the
 * answers, it still knows your confirmation code and looks for it by itself; nothing else that the browser keeps is used.
 *
 * The checks carry the letters and rules of the command line (`merlin-cli check`), which shares no code with this file:
 * a CHK-1 your answers - b CHK-2 every entry - c CHK-3 the numbers - d CHK-4 your organisation - e CHK-5 the seal.
 * Sections: 1 bytes - 2 reading the list - 3 the checks - 4 getting list and code - 5 the page.
 * No libraries. Needs WebCrypto and IndexedDB.
 */

/* ---- 1 bytes ------------------------------------------------------------------------------------------------------- */

const ascii = text => new TextEncoder().encode(text);

const concat = (...parts) => join(parts);

function join(parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

/** A whole number in four bytes, most significant first. */
const fourBytes = number => new Uint8Array([number >>> 24, number >>> 16, number >>> 8, number]);

const sha256 = async (...parts) => new Uint8Array(await crypto.subtle.digest('SHA-256', concat(...parts)));

/** Below, equal or above zero, like two texts of unsigned bytes. */
function compare(a, b) {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}

const equal = (a, b) => a.length === b.length && compare(a, b) === 0;

/** base64url without padding. */
const encode = bytes =>
  btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The bytes of a base64url text, or null if it is not one, or not in its one right spelling. */
function decode(text) {
  if (typeof text !== 'string' || !/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  const tail = bytes.length - (bytes.length % 3);
  return encode(bytes.slice(tail)) === text.slice(tail / 3 * 4) ? bytes : null;
}

/* ---- 2 reading the list: CHK-7, its form is right or it is refused whole, with the place ------------------------------- */

/** The file does not have the form of a list; the message says where. */
class Unreadable extends Error {
  constructor(where, what) {
    super(where ? where + ': ' + what : what);
  }
}

function object(value, where, known) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable(where, 'not an object in braces');
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) throw new Unreadable(where, `unknown field "${name}"`);
  }
  return value;
}

function bytes(value, length, where) {
  const read = decode(value);
  if (!read || read.length !== length) throw new Unreadable(where, `not ${length} bytes in base64url`);
  return read;
}

function text(value, where) {
  if (typeof value !== 'string') throw new Unreadable(where, 'not a text');
  return value;
}

function number(value, where) {
  if (!Number.isInteger(value) || value < 1 || value > 0x7fffffff) throw new Unreadable(where, 'not a whole number from 1 on');
  return value;
}

function version(value, where) {
  if (number(value, where) !== 1) throw new Unreadable(where, 'only version 1 is known');
}

function list(value, where) {
  if (!Array.isArray(value)) throw new Unreadable(where, 'not a list');
  return value;
}

function json(written, where) {
  let value;
  try {
    value = JSON.parse(written);
  } catch (wrong) {
    const place = /line \d+,? column \d+/.exec(wrong.message)?.[0].replace(/(\d) column/, '$1, column');
    throw new Unreadable([where, place].filter(Boolean).join(', '), 'not JSON');
  }
  plain(written, where);
  return value;
}

/**
 * Stops at what JSON.parse lets pass: a field that stands twice in one object, of which it keeps the last, so that two readers
 * could see two lists; and a number that is not a plain whole one. `written` is known to be JSON.
 */
function plain(written, where) {
  const open = []; // the names seen so far in each object we are in; null for a list
  for (const [token, name] of written.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")\s*:|"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]|-?\d[\d.eE+-]*/g)) {
    if (name) {
      const field = JSON.parse(name);
      const seen = open[open.length - 1];
      if (seen.has(field)) throw new Unreadable(where, `the field "${field}" stands twice`);
      seen.add(field);
    } else if (token === '{' || token === '[') open.push(token === '{' ? new Set() : null);
    else if (token === '}' || token === ']') open.pop();
    else if (token[0] !== '"' && (!/^-?\d+$/.test(token) || Number(token) !== (Number(token) | 0))) {
      throw new Unreadable(where, `the number ${token.slice(0, 20)} is not a whole one of at most 32 bits`);
    }
  }
}

const LIST_FIELDS = ['v', 'descriptors', 'outcomeHash', 'log', 'root', 'register'];

const DESCRIPTION_FIELDS = ['v', 'surveyId', 'prime', 'round', 'partners', 'key', 'kid', 'handlesHash', 'dates', 'form',
  'breakdown', 'rules', 'issuer', 'bundleHash', 'replaces'];

const ENTRY_BYTES = 597; // surveyId 16, pass key 65, prefix 32, signature 384, number 4, commitment 32, signature 64

/** Bytes as text; null if they are not UTF-8. A byte order mark stays, and is no JSON. */
function utf8(raw) {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(raw);
  } catch (wrong) {
    return null;
  }
}

/** Gives the page a moment to draw and to answer. */
const pause = () => new Promise(resolve => setTimeout(resolve));

/** A saved or downloaded list. Stops with Unreadable. */
async function readList(written) {
  const file = object(json(written, ''), '', LIST_FIELDS);
  version(file.v, 'v');
  const descriptions = list(file.descriptors, 'descriptors').map((one, i) => readDescription(one, `descriptors ${i + 1}`));
  if (descriptions.length === 0) throw new Unreadable('descriptors', 'the list is empty');
  bytes(file.outcomeHash, 32, 'outcomeHash');
  const root = bytes(file.root, 32, 'root');
  const published = (file.log ?? null) !== null;
  if (published !== ((file.register ?? null) !== null)) {
    throw new Unreadable('', 'log and register are published together or not at all; one of them is missing');
  }
  if (!published) return {descriptions, root, log: null, register: null};
  const log = await inSlices(list(file.log, 'log'), (entry, i) => bytes(entry, ENTRY_BYTES, `log ${i + 1}`));
  const register = await inSlices(list(file.register, 'register'), (row, i) => readRow(row, `register ${i + 1}`));
  return {descriptions, root, log, register};
}

async function inSlices(all, each) {
  const done = [];
  for (let from = 0; from < all.length; from += 1000) {
    done.push(...all.slice(from, from + 1000).map((one, i) => each(one, from + i)));
    await pause();
  }
  return done;
}

function readRow(row, where) {
  const {handle, collected} = object(row, where, ['handle', 'collected']);
  if (typeof collected !== 'boolean') throw new Unreadable(where + ', collected', 'neither true nor false');
  return {handle: bytes(handle, 32, where + ', handle'), collected};
}

/** One description of the survey: its exact bytes, and what they say. */
function readDescription(encoded, where) {
  const raw = decode(encoded);
  if (!raw) throw new Unreadable(where, 'not base64url');
  const written = utf8(raw);
  if (written === null) throw new Unreadable(where, 'not text in UTF-8');
  const says = object(json(written, where), where, DESCRIPTION_FIELDS);
  version(says.v, where + ', v');
  const surveyId = bytes(says.surveyId, 16, where + ', surveyId');
  const key = object(says.key, where + ', key', ['kty', 'n', 'e']);
  if (key.kty !== 'RSA') throw new Unreadable(where + ', key, kty', 'not RSA');
  const modulus = bytes(key.n, 384, where + ', key, n');
  for (const name of ['prime', 'round', 'kid']) text(says[name], where + ', ' + name);
  text(key.e, where + ', key, e');
  number(says.partners, where + ', partners');
  const handlesHash = bytes(says.handlesHash, 32, where + ', handlesHash');
  const replaces = (says.replaces ?? null) === null ? null : bytes(says.replaces, 32, where + ', replaces');
  return {raw, says, surveyId, modulus, handlesHash, replaces};
}

/* ---- 3 the checks ---------------------------------------------------------------------------------------------------- */

const HOLDS = 'holds', FAILS = 'does not hold', NOT_ASKED = 'not asked', CANNOT = 'cannot be checked';

const UNPUBLISHED = 'The list of this survey is not published, so nobody can look into it. That is so when too few partners ' +
  'answered or are listed. If a result of this survey is shown to everybody all the same, tell the assessor.';

const NO_LIST = 'There is no list to look into.';

const count = (number, one, many) => number.toLocaleString('en-GB') + ' ' + (number === 1 ? one : many);

/**
 * All checks on a list. `asked`: {codes: confirmation codes, line: {handle, collected} or null, surveyId or null}.
 * `progress(done, all)` is called as entries are checked. Answers five of {letter, verdict, text}.
 */
async function checkList(saved, asked, progress = () => undefined) {
  const receipts = saved.log ? await receiptsOf(saved.log) : [];
  const verdict = (letter, [outcome, words]) => ({letter, verdict: outcome, text: words});
  return [
    verdict('a', checkMine(saved, receipts, asked.codes)),
    verdict('b', await checkEntries(saved, progress)),
    verdict('c', await checkNumbers(saved)),
    verdict('d', checkLine(saved, asked.line)),
    verdict('e', await checkSeal(saved, receipts, asked.surveyId))
  ];
}

/** What a confirmation code is made of: a hash of the whole entry, 32 bytes. */
async function receiptsOf(log) {
  const label = ascii('merlin-entry/v1\0');
  const receipts = [];
  for (let from = 0; from < log.length; from += 250) {
    receipts.push(...(await Promise.all(log.slice(from, from + 250).map(entry => sha256(label, entry)))));
    await pause();
  }
  return receipts;
}

/** CHK-1 */
function checkMine(saved, receipts, codes) {
  if (codes.length === 0) return [NOT_ASKED, saved.log ? 'This browser keeps no confirmation code of this survey, and none was typed.' : NO_LIST];
  if (!saved.log) return [CANNOT, NO_LIST];
  const listed = receipts.map(encode);
  if (codes.every(code => listed.some(receipt => receipt.startsWith(code)))) {
    return [HOLDS, 'They stand there exactly as they were stored.'];
  }
  return [FAILS, 'They were left out or changed, or the code is of another survey or of answers that were replaced later.'];
}

/** The survey's key for checking passes: one of the safe kind with the thumbprint that is stated (RFC 7638), or null. */
async function surveyKey({says, modulus}) {
  const {e, kty, n} = says.key;
  const sound = e === 'AQAB' && (modulus[0] & 0x80) && (modulus[383] & 1);
  const thumbprint = encode(await sha256(ascii(JSON.stringify({e, kty, n}))));
  if (!sound || thumbprint !== says.kid) return null;
  const jwk = {kty, n, e, alg: 'PS384', ext: true};
  return crypto.subtle.importKey('jwk', jwk, {name: 'RSA-PSS', hash: 'SHA-384'}, false, ['verify']);
}

/** CHK-2: many entries at a time, so that all processors help and the page stays alive. */
async function checkEntries({descriptions: [first], log}, progress) {
  if (!log) return [CANNOT, NO_LIST];
  const key = await surveyKey(first);
  if (!key) return [CANNOT, 'The key of the survey is not what it should be: see the seal.'];
  const seen = new Map();
  for (let from = 0; from < log.length; from += 100) {
    const slice = log.slice(from, from + 100);
    const wrong = await Promise.all(slice.map(entry => whatIsWrong(entry, first.surveyId, key)));
    for (let i = 0; i < slice.length; i++) {
      const place = from + i + 1;
      if (wrong[i]) return [FAILS, `Entry ${place} ${wrong[i]}`];
      const pass = encode(slice[i].slice(16, 81));
      if (seen.has(pass)) return [FAILS, `Entries ${seen.get(pass)} and ${place} were made with the same pass: somebody was counted twice.`];
      seen.set(pass, place);
    }
    progress(from + slice.length, log.length);
    await pause();
  }
  return [HOLDS, 'Each was made with a genuine pass and is as it was signed. No pass counts twice.'];
}

/** Why an entry cannot be genuine, or null. */
async function whatIsWrong(entry, surveyId, surveyKeyOfPasses) {
  const [id, point, prefix, sig, seq, commit, rsig] = cut(entry, [16, 65, 32, 384, 4, 32, 64]);
  if (!equal(id, surveyId)) return 'belongs to another survey.';
  if (seq.every(byte => byte === 0)) return 'holds a key or a number that no browser writes.';
  const pass = concat(prefix, ascii('merlin-pass/v1\0'), id, point);
  const answers = concat(ascii('merlin-rating/v1\0'), id, seq, commit);
  const passKey = await crypto.subtle
    .importKey('raw', point, {name: 'ECDSA', namedCurve: 'P-256'}, false, ['verify'])
    .catch(() => null); // not a point of the curve
  const [given, signed] = await Promise.all([
    crypto.subtle.verify({name: 'RSA-PSS', saltLength: 48}, surveyKeyOfPasses, sig, pass),
    passKey && crypto.subtle.verify({name: 'ECDSA', hash: 'SHA-256'}, passKey, rsig, answers)
  ]);
  if (!given) return 'was made without a pass that this survey gave out.';
  if (!passKey) return 'holds a key or a number that no browser writes.';
  return signed ? null : 'was changed after it was signed.';
}

function cut(whole, lengths) {
  let at = 0;
  return lengths.map(length => whole.subarray(at, (at += length)));
}

/** CHK-3 */
async function checkNumbers({descriptions, log, register}) {
  if (!log) return [CANNOT, NO_LIST];
  const collected = register.filter(row => row.collected).length;
  const counted = [count(log.length, 'set of answers', 'sets of answers'), count(collected, 'pass collected', 'passes collected'),
    count(register.length, 'partner', 'partners')].join(', ');
  if (log.length > collected) return [FAILS, `More answers than passes: ${counted}.`];
  const partners = await sha256(join(register.map(row => row.handle).sort(compare)));
  for (const {says, handlesHash} of descriptions) {
    if (says.partners !== register.length) {
      return [FAILS, `The survey was announced with ${count(says.partners, 'partner', 'partners')}; the register has ${register.length}.`];
    }
    if (!equal(handlesHash, partners)) return [FAILS, 'The register does not list the partners that the survey was announced with.'];
  }
  return [HOLDS, `${counted}. They are the partners that the survey was announced with.`];
}

/** CHK-4 */
function checkLine({register}, line) {
  if (!line) return [NOT_ASKED, register ? 'Type your line of the register below to have it looked up.' : NO_LIST];
  if (!register) return [CANNOT, NO_LIST];
  const row = register.find(({handle}) => encode(handle) === line.handle);
  if (!row) return [FAILS, 'Its line is not in the register.'];
  const says = 'The register says: pass ' + (row.collected ? 'collected' : 'not collected');
  if (row.collected === line.collected) return [HOLDS, says + ', as you say.'];
  return [FAILS, says + '. You say otherwise.'];
}

/** CHK-5 */
async function checkSeal({descriptions, log, root}, receipts, surveyId) {
  const [first] = descriptions;
  if (surveyId && first.says.surveyId !== surveyId) return [FAILS, 'This is the list of another survey than the one in the address.'];
  for (const [i, description] of descriptions.entries()) {
    if (!(await surveyKey(description))) return [FAILS, 'The key of the survey does not have the fingerprint it claims.'];
    const before = i === 0 ? null : await sha256(descriptions[i - 1].raw);
    const named = description.replaces;
    if ((before === null) !== (named === null) || (before && !equal(before, named))) {
      return [FAILS, 'A description of the survey does not name the one it replaces.'];
    }
    if (i > 0 && !keeps(description.says, descriptions[i - 1].says)) {
      return [FAILS, 'The survey was changed while it ran: more than its dates.'];
    }
  }
  if (!log) return [CANNOT, 'The description of the survey is in order. The list is not published, so its seal cannot be worked out.'];
  for (let i = 1; i < receipts.length; i++) {
    if (compare(receipts[i - 1], receipts[i]) >= 0) {
      return [FAILS, `Entries ${i} and ${i + 1} stand in the wrong order: an order can carry a message.`];
    }
  }
  const worked = await sha256(ascii('merlin-log/v1\0'), first.surveyId, fourBytes(log.length), join(receipts));
  if (!equal(worked, root)) return [FAILS, 'An entry was added, left out or changed after the list was sealed.'];
  return [HOLDS, 'Nothing was added, left out or changed since, and the description and key of the survey are in order.'];
}

/** True if a later description says the same but for dates and script. */
function keeps(later, earlier) {
  return DESCRIPTION_FIELDS
    .filter(name => !['dates', 'bundleHash', 'replaces'].includes(name))
    .every(name => sorted(later[name]) === sorted(earlier[name]));
}

/** A JSON value as text in which the order of an object's fields makes no difference. */
function sorted(value) {
  if (Array.isArray(value)) return '[' + value.map(sorted).join() + ']';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'absent';
  return '{' + Object.keys(value).sort().map(name => JSON.stringify(name) + ':' + sorted(value[name])).join() + '}';
}

/* ---- 4 getting list and code ----------------------------------------------------------------------------------------- */

/** Asks this site for something public; null if it has no such thing. Stops with the screen "offline". */
async function ask(address) {
  const quiet = {credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error'};
  const answer = await fetch(address, {signal: AbortSignal.timeout(60000), ...quiet}).catch(() => null);
  if (answer?.status === 404 || answer?.status === 400) return null;
  if (!answer?.ok) throw new Stop('offline');
  return answer.text();
}

/** Reads what survey.js keeps here, and only reads: where there is nothing, nothing is made. */
function confirmationCodes(surveyId) {
  return new Promise(resolve => {
    const opening = indexedDB.open('merlin-partner-survey', 1);
    opening.onupgradeneeded = () => opening.transaction.abort(); // there was none
    opening.onerror = opening.onblocked = () => resolve([]);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('passes').objectStore('passes').getAll();
      opening.result.close();
      reading.onerror = () => resolve([]);
      reading.onsuccess = () =>
        resolve(reading.result.filter(pass => pass.surveyId === surveyId && pass.receipt).map(pass => pass.receipt));
    };
  });
}

async function fingerprint(description) {
  const digits = Array.from(await sha256(description.raw), byte => byte.toString(16).padStart(2, '0')).join('');
  return digits.slice(0, 16).match(/.{4}/g).join(' ');
}

/* ---- 5 the page: each screen is a section, one is shown at a time ------------------------------------------------------ */

/** A reason to stop, with the name of the screen that explains it. */
class Stop extends Error {}

const page = document.documentElement.dataset;

const element = id => document.getElementById(id);

/** The list in hand: as written (to be saved), as read, and the survey the address names. Gone when the page closes. */
const now = {written: null, saved: null, surveyId: null, codes: []};

function fill(texts) {
  for (const [name, words] of Object.entries(texts)) {
    for (const place of document.querySelectorAll(`[data-fill="${name}"]`)) place.textContent = words;
  }
}

function show(name) {
  for (const section of document.querySelectorAll('main > section')) section.hidden = section.id !== name;
  const files = element('files');
  files.hidden = ['running', 'old'].includes(name);
  element('save').hidden = !now.written;
  clearProblems();
  const heading = element(name).querySelector('h1');
  document.title = heading.textContent.trim() + ' - Partner survey - Merlin';
  heading.tabIndex = -1;
  heading.focus({preventScroll: true});
  scrollTo(0, 0);
}

/** Marks a field and says at it what is wrong. */
function showProblem(words, field) {
  const box = field.closest('.field');
  box.classList.add('wrong');
  box.querySelector('.problem').textContent = words;
  field.focus();
}

function clearProblems() {
  document.querySelectorAll('.problem').forEach(note => (note.textContent = ''));
  document.querySelectorAll('.wrong').forEach(box => box.classList.remove('wrong'));
}

/** Downloads the list of the survey that the address names and checks it. */
async function checkSurvey() {
  const surveyId = now.surveyId;
  show('running');
  const address = 'api/surveys/' + encodeURIComponent(surveyId);
  const written = await ask(address + '/publication');
  if (written !== null) return check(written, surveyId);
  const described = await ask(address);
  if (described === null) throw new Stop('unknown');
  const {prime, round, dates} = JSON.parse(described);
  const day = new Intl.DateTimeFormat('en-GB', {timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric'});
  fill({prime, round, T4: day.format(new Date(dates.T4))});
  element('answer-link').href = 'rate.html#s=' + surveyId + '&stay=1';
  show('not-yet');
}

async function check(written, surveyId) {
  Object.assign(now, {written: null, saved: null, codes: []});
  show('running');
  now.saved = await readList(written);
  now.written = written;
  now.codes = await confirmationCodes(now.saved.descriptions[0].says.surveyId).catch(() => []);
  element('more-form').reset();
  await showVerdicts({codes: now.codes, line: null, surveyId});
}

async function showVerdicts(asked) {
  show('running');
  const bar = element('bar');
  bar.removeAttribute('value');
  const verdicts = await checkList(now.saved, asked, (done, all) => {
    Object.assign(bar, {max: all, value: done});
    fill({done: `${done.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} entries checked`});
  });
  for (const {letter, verdict, text: words} of verdicts) {
    const row = document.querySelector(`[data-check="${letter}"]`);
    row.dataset.verdict = verdict;
    row.querySelector('.verdict').textContent = verdict[0].toUpperCase() + verdict.slice(1);
    row.querySelector('.words').textContent = words;
  }
  const {descriptions: [{says}, ...later]} = now.saved;
  fill({prime: says.prime, round: says.round, fingerprint: await fingerprint(now.saved.descriptions[0])});
  const prints = await Promise.all(later.map(fingerprint));
  fill({later: prints.length ? 'After its dates were moved: ' + prints.join(', ') + '.' : ''});
  headline(verdicts);
  element('kept').hidden = now.codes.length === 0;
  element('pass-link').href = 'rate.html#s=' + says.surveyId + '&stay=1';
  show('result');
}

/** What it all means, in two sentences at the top. */
function headline(verdicts) {
  const [mine] = verdicts;
  const wrong = verdicts.filter(({verdict}) => verdict === FAILS)
    .map(({letter}) => `“${document.querySelector(`[data-check="${letter}"] h3`).textContent}”`);
  const ring = ` Save the list below, then ring ${page.help} and say what this page shows.`;
  let tone = 'care', title = 'This survey has no public list', meaning = UNPUBLISHED;
  if (mine.verdict === FAILS) [tone, title, meaning] = ['bad', 'Your answers are not in the list', mine.text + ring];
  else if (wrong.length) [tone, title, meaning] = ['bad', 'Something is wrong with this list', `Does not hold: ${wrong.join('; ')}.` + ring];
  else if (now.saved.log) {
    tone = 'good';
    const all = count(now.saved.log.length, 'set of answers was', 'sets of answers were');
    [title, meaning] = mine.verdict === HOLDS
      ? ['Your answers were counted', `${all} counted, yours among them. The list shows no answer and no name.`]
      : ['The list is in order', `${all} counted. This browser keeps no confirmation code, so it cannot tell whether yours are among them.`];
  }
  element('result').dataset.tone = tone;
  fill({headline: title, meaning});
}

const actions = {
  reload: () => location.reload(),

  async openFile() {
    const [file] = element('file').files;
    if (!file) return showProblem('Choose a saved list', element('file'));
    const written = utf8(await file.arrayBuffer());
    if (written === null) throw new Unreadable('', 'not text in UTF-8');
    await check(written, null);
  },

  saveList() {
    const save = document.createElement('a');
    save.href = URL.createObjectURL(new Blob([now.written], {type: 'application/json'}));
    save.download = 'partner-survey-list.json';
    save.click();
    URL.revokeObjectURL(save.href);
  },

  async checkMore() {
    clearProblems();
    const typed = element('code').value.replaceAll(' ', '');
    const handle = element('line').value.trim();
    const collected = document.querySelector('input[name="collected"]:checked')?.value;
    if (typed && !/^([\w-]{8}|[\w-]{43})$/.test(typed)) return showProblem('A confirmation code has 8 characters', element('code'));
    if (handle && decode(handle)?.length !== 32) return showProblem('A line of the register has 43 characters', element('line'));
    if (handle && !collected) return showProblem('Say whether your organisation collected a pass', element('collected-yes'));
    await showVerdicts({
      codes: typed ? [typed] : now.codes,
      line: handle ? {handle, collected: collected === 'yes'} : null,
      surveyId: null
    });
  }
};

let busy = false; // a second press while the first is being done does nothing

async function attempt(work) {
  if (busy) return;
  busy = true;
  try {
    await work();
  } catch (problem) {
    fill({place: problem.message});
    show(problem instanceof Stop ? problem.message : problem instanceof Unreadable ? 'unreadable' : 'broken');
  }
  busy = false;
}

document.addEventListener('click', event => {
  const jump = event.target.closest('[data-to]');
  if (jump) { // within the page: the part behind # names the survey and must stay
    event.preventDefault();
    element(jump.dataset.to).focus();
  }
  const button = event.target.closest('[data-do]');
  if (button) attempt(actions[button.dataset.do]);
});

document.addEventListener('submit', event => {
  event.preventDefault();
  attempt(actions[event.target.dataset.onsubmit]);
});

addEventListener('hashchange', () => location.reload()); // another survey's link was opened in this tab

addEventListener('DOMContentLoaded', async () => {
  const able = window.isSecureContext && crypto.subtle && window.indexedDB && AbortSignal.timeout;
  now.surveyId = new URLSearchParams(location.hash.slice(1)).get('s');
  await attempt(!able ? () => show('old') : now.surveyId ? checkSurvey : () => show('start'));
  if (page.demo !== 'true') return;
  const {today} = JSON.parse(await ask('api/demo/today').catch(() => null) ?? '{}');
  if (!today) return;
  fill({today: new Intl.DateTimeFormat('en-GB', {timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric'}).format(new Date(today))});
  element('demo').hidden = false;
});
