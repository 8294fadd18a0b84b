'use strict';
/*
 * Merlin partner survey: everything that this site runs in your browser, in one file that you can read.
 *
 * Your browser makes a secret pass. The site you signed in to signs the pass blindly: it sees that you collect one, never
 * which one. On a later day you answer on this site with the pass and without signing in. Nobody, not even with all stored
 * data and keys, can tell whose answers they are.
 *
 * Sections: 1 bytes - 2 blind signature - 3 pass and answers as bytes - 4 what is kept in this browser - 5 talking to the
 * sites - 6 QR code - 7 screens - 8 collecting - 9 keeping - 10 answering - 11 start.
 * No libraries. Needs WebCrypto, BigInt and IndexedDB. The server publishes the SHA-384 of this file in every survey.
 */

/* ---- 1 bytes ------------------------------------------------------------------------------------------------------- */

const utf8 = text => new TextEncoder().encode(text);

const random = length => crypto.getRandomValues(new Uint8Array(length));

function join(...parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

const u32 = number => Uint8Array.of(number >>> 24, number >>> 16, number >>> 8, number);

const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/** base64url without padding. */
const toB64u = bytes =>
  btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Reads base64url without padding; throws unless it is exactly `length` bytes written in the one right way. */
function fromB64u(text, length) {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0));
  if (bytes.length !== length || toB64u(bytes) !== text) throw new Error('not base64url of ' + length + ' bytes');
  return bytes;
}

const toBig = bytes => BigInt('0x0' + hex(bytes));

function fromBig(value, length) {
  const digits = value.toString(16).padStart(2 * length, '0');
  return Uint8Array.from({length}, (_, i) => parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}

async function hash(name, ...parts) {
  return new Uint8Array(await crypto.subtle.digest(name, join(...parts)));
}

const same = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);

/* ---- 2 blind signature: RFC 9474, RSABSSA-SHA384-PSS-Randomized ------------------------------------------------------ */

function power(base, exponent, modulus) {
  let result = 1n;
  for (let b = base % modulus, e = exponent; e > 0n; e >>= 1n, b = (b * b) % modulus) {
    if (e & 1n) result = (result * b) % modulus;
  }
  return result;
}

/** The number that times `value` is 1 modulo `modulus`. Throws when there is none. */
function inverse(value, modulus) {
  let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  if (a !== 1n) throw new Error('no inverse');
  return ((x % modulus) + modulus) % modulus;
}

/** A number from 1 to n - 1, every one equally likely. */
function randomBelow(n, length) {
  for (;;) {
    const candidate = toBig(random(length));
    if (candidate > 0n && candidate < n) return candidate;
  }
}

/** Mask generation function MGF1 with SHA-384 (RFC 8017, B.2.1). */
async function mask(seed, length) {
  let bytes = new Uint8Array();
  for (let i = 0; bytes.length < length; i++) bytes = join(bytes, await hash('SHA-384', seed, u32(i)));
  return bytes.slice(0, length);
}

/** EMSA-PSS-ENCODE with SHA-384 (RFC 8017, 9.1.1) into `bits` bits. */
async function encodePss(input, salt, bits) {
  const length = Math.ceil(bits / 8);
  const digest = await hash('SHA-384', new Uint8Array(8), await hash('SHA-384', input), salt);
  const block = new Uint8Array(length - digest.length - 1);
  block.set(join(Uint8Array.of(1), salt), block.length - salt.length - 1);
  const masking = await mask(digest, block.length);
  for (let i = 0; i < block.length; i++) block[i] ^= masking[i];
  block[0] &= 0xff >> (8 * length - bits);
  return join(block, digest, Uint8Array.of(0xbc));
}

/**
 * Blind (RFC 9474, 4.2). `input` is already randomized (prefix before message). Salt and factor are given by tests only.
 * Answers what is sent (`blinded`) and what opens the signature later (`inv`).
 */
async function blind(key, input, salt = random(48), factor = undefined) {
  const modulus = toBig(key.n);
  const encoded = toBig(await encodePss(input, salt, 8 * key.n.length - 1));
  inverse(encoded, modulus); // RFC 9474, 4.2, step 4: throws if the message shares a factor with the key
  const r = factor ?? randomBelow(modulus, key.n.length);
  const inv = inverse(r, modulus);
  const blinded = (encoded * power(r, key.e, modulus)) % modulus;
  return {blinded: fromBig(blinded, key.n.length), inv: fromBig(inv, key.n.length)};
}

/** Finalize (RFC 9474, 4.4): opens the blind signature and checks it. Answers the signature, or null if it is wrong. */
async function finalize(key, input, blindSig, inv, saltLength = 48) {
  if (blindSig.length !== key.n.length) return null;
  const modulus = toBig(key.n);
  const sig = fromBig((toBig(blindSig) * toBig(inv)) % modulus, key.n.length);
  return (await isSigned(key, input, sig, saltLength)) ? sig : null;
}

async function isSigned(key, input, sig, saltLength = 48) {
  const jwk = {kty: 'RSA', n: toB64u(key.n), e: toB64u(fromBig(key.e, 3)), alg: 'PS384', ext: true};
  const checker = await crypto.subtle.importKey('jwk', jwk, {name: 'RSA-PSS', hash: 'SHA-384'}, false, ['verify']);
  return crypto.subtle.verify({name: 'RSA-PSS', saltLength}, checker, sig, input);
}

/* ---- 3 pass and answers as bytes ------------------------------------------------------------------------------------- */

/** A reason to stop, with the code of the screen that explains it. */
class Stop extends Error {}

const P256 = {name: 'ECDSA', namedCurve: 'P-256'};

/** The survey's signing key, or Stop E06 if it is not of the one kind that protects you: 3072 bits, odd, exponent 65537. */
async function signingKey(descriptor) {
  try {
    const {kty, n, e} = descriptor.key;
    const modulus = fromB64u(n, 384);
    const thumbprint = toB64u(await hash('SHA-256', utf8(JSON.stringify({e, kty, n}))));
    if (kty !== 'RSA' || e !== 'AQAB' || !(modulus[0] & 0x80) || !(modulus[383] & 1)) throw new Error('key');
    if (thumbprint !== descriptor.kid) throw new Error('thumbprint');
    return {n: modulus, e: 65537n};
  } catch (refused) {
    throw new Stop('E06', {cause: refused});
  }
}

const passInput = (surveyId, key, prefix) =>
  join(prefix, utf8('merlin-pass/v1\0'), fromB64u(surveyId, 16), key);

/** A new pass, not signed yet: key pair, random prefix and the blinded request. Its key can be exported until it is kept. */
async function newPass(surveyId, kid, signer) {
  const keys = await crypto.subtle.generateKey(P256, true, ['sign', 'verify']);
  const key = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey));
  const prefix = random(32);
  const request = await blind(signer, passInput(surveyId, key, prefix));
  return {id: toB64u(key), surveyId, kid, privateKey: keys.privateKey, key, prefix, request, sig: null, seq: 0};
}

/** What a rating leaves public: surveyId || key || prefix || sig || seq || commit || rsig. */
const entryOf = (pass, seq, commit, rsig) =>
  join(fromB64u(pass.surveyId, 16), pass.key, pass.prefix, pass.sig, u32(seq), commit, rsig);

const receiptOf = async entry => toB64u(await hash('SHA-256', utf8('merlin-entry/v1\0'), entry));

const BODY_BYTES = 16384;

/** Everything that is sent, always exactly 16384 bytes so that its length tells nothing, and the receipt it must earn. */
async function sealAnswers(pass, seq, answers, comments) {
  const scores = utf8(JSON.stringify(answers));
  const nonce = random(32);
  const commit = await hash('SHA-256', utf8('merlin-commit/v1\0'), nonce, scores);
  const signed = join(utf8('merlin-rating/v1\0'), fromB64u(pass.surveyId, 16), u32(seq), commit);
  const signing = {name: 'ECDSA', hash: 'SHA-256'};
  const rsig = new Uint8Array(await crypto.subtle.sign(signing, pass.privateKey, signed));
  const body = {
    v: 1,
    pass: {key: toB64u(pass.key), prefix: toB64u(pass.prefix), sig: toB64u(pass.sig)},
    seq, commit: toB64u(commit), rsig: toB64u(rsig), scores: toB64u(scores), nonce: toB64u(nonce), comments, pad: ''
  };
  const room = BODY_BYTES - utf8(JSON.stringify(body)).length;
  if (room < 0) throw new Error('too long');
  body.pad = 'x'.repeat(room);
  return {seq, body: JSON.stringify(body), receipt: await receiptOf(entryOf(pass, seq, commit, rsig)), commented: comments.length > 0};
}

/* ---- 4 what is kept in this browser: passes, nothing else ------------------------------------------------------------ */

const passes = {
  inMemory: new Map(), // used when the browser does not let us keep anything

  open() {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('merlin-partner-survey', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('passes', {keyPath: 'id'});
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  },

  async run(mode, work) {
    const database = await this.open();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction('passes', mode);
        const request = work(transaction.objectStore('passes'));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = transaction.onerror = () => reject(transaction.error);
      });
    } finally {
      database.close();
    }
  },

  /** Keeps the pass. False: this browser does not let us, the pass lives as long as the page. */
  async keep(pass) {
    try {
      await this.run('readwrite', store => store.put(pass));
      this.inMemory.delete(pass.id);
      return true;
    } catch (blocked) {
      this.inMemory.set(pass.id, pass);
      return false;
    }
  },

  async forget(pass) {
    this.inMemory.delete(pass.id);
    await this.run('readwrite', store => store.delete(pass.id)).catch(() => undefined);
  },

  async ofSurvey(surveyId) {
    const stored = await this.run('readonly', store => store.getAll()).catch(() => []);
    return [...stored, ...this.inMemory.values()].filter(pass => pass.surveyId === surveyId);
  }
};

/** The pass as text for a file: everything needed to answer on another device, and no name. */
async function savedCopy(pass) {
  const {d, x, y} = await crypto.subtle.exportKey('jwk', pass.privateKey);
  return JSON.stringify({
    merlin: 'Pass for an anonymous partner survey. Anyone holding this can answer for you.',
    openAt: new URL('pass.html', location.href).href.split('#')[0],
    v: 1, surveyId: pass.surveyId, collectedOn: pass.collectedOn, d, x, y,
    prefix: toB64u(pass.prefix), sig: toB64u(pass.sig)
  }, null, 1);
}

/** The same pass as decimal digits, which a QR code holds most densely; the leading 1 is the version. */
async function passDigits(pass) {
  const {d, x, y} = await crypto.subtle.exportKey('jwk', pass.privateKey);
  const date = u32(Number(pass.collectedOn.replaceAll('-', '')));
  const parts = [Uint8Array.of(1), fromB64u(pass.surveyId, 16), date];
  for (const part of [d, x, y]) parts.push(fromB64u(part, 32));
  return toBig(join(...parts, pass.prefix, pass.sig)).toString();
}

function copyFromDigits(digits) {
  if (!/^\d{1,1300}$/.test(digits)) throw new Stop('E08');
  const bytes = fromBig(BigInt(digits), 533);
  const cut = (from, length) => toB64u(bytes.slice(from, from + length));
  const date = String(Number(toBig(bytes.slice(17, 21))));
  return {
    v: bytes[0], surveyId: cut(1, 16), collectedOn: [date.slice(0, 4), date.slice(4, 6), date.slice(6)].join('-'),
    d: cut(21, 32), x: cut(53, 32), y: cut(85, 32), prefix: cut(117, 32), sig: cut(149, 384)
  };
}

/** The pass with its private key locked into this browser: from now on it can sign and can no longer be read out. */
async function locked(pass) {
  const jwk = await crypto.subtle.exportKey('jwk', pass.privateKey);
  return {...pass, privateKey: await lockedKey(jwk.d, jwk.x, jwk.y)};
}

const lockedKey = (d, x, y) =>
  crypto.subtle.importKey('jwk', {kty: 'EC', crv: 'P-256', d, x, y}, P256, false, ['sign']);

/** A pass from a saved copy (file or QR code), its key locked into this browser. Stop E08 if it is not what it says. */
async function passFromCopy(copy, survey) {
  try {
    const key = join(Uint8Array.of(4), fromB64u(copy.x, 32), fromB64u(copy.y, 32));
    const prefix = fromB64u(copy.prefix, 32);
    const sig = fromB64u(copy.sig, 384);
    if (copy.v !== 1 || !/^\d{4}-\d\d-\d\d$/.test(copy.collectedOn)) throw new Error('copy');
    if (!(await isSigned(survey.signer, passInput(survey.surveyId, key, prefix), sig))) throw new Error('signature');
    const privateKey = await lockedKey(copy.d, copy.x, copy.y);
    const {surveyId, kid} = survey;
    return {id: toB64u(key), surveyId, kid, privateKey, key, prefix, sig, seq: 0, collectedOn: copy.collectedOn, kept: true};
  } catch (refused) {
    throw new Stop('E08', {cause: refused});
  }
}

/* ---- 5 talking to the sites: no cookies, no referrer, no cache ------------------------------------------------------- */

const page = document.documentElement.dataset;

function call(address, method = 'GET', body = undefined) {
  const headers = body === undefined ? {} : {'Content-Type': 'application/json'};
  const quiet = {credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error'};
  return fetch(address, {method, body, headers, signal: AbortSignal.timeout(30000), ...quiet});
}

const addressOf = (surveyId, what = '') => 'api/surveys/' + encodeURIComponent(surveyId) + what;

/** The survey's public description, its checked signing key and its fingerprint. */
async function loadSurvey(surveyId) {
  const answer = await call(addressOf(surveyId)).catch(() => { throw new Stop('offline'); });
  if (answer.status === 404) throw new Stop('unknown');
  if (!answer.ok) throw new Stop('offline');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const descriptor = JSON.parse(new TextDecoder().decode(bytes));
  if (descriptor.surveyId !== surveyId) throw new Stop('E06');
  const fingerprint = hex(await hash('SHA-256', bytes)).slice(0, 16).match(/.{4}/g).join(' ');
  return {...descriptor, fingerprint, signer: await signingKey(descriptor)};
}

/**
 * Today here (for the next-day rule) and in UTC (for the survey's dates), from this browser's own clock. Only in a
 * demonstration the server says what day it is.
 */
async function today() {
  if (page.demo === 'true') {
    const {today: day} = await (await call('api/demo/today')).json();
    return {local: day, utc: day};
  }
  const now = new Date();
  const local = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
  return {local, utc: now.toISOString().slice(0, 10)};
}

function plusDays(day, days) {
  return new Date(Date.parse(day) + days * 86400000).toISOString().slice(0, 10);
}

const inWords = (day, withWeekday = false) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric', ...(withWeekday && {weekday: 'long'})
  }).format(new Date(day)).replace(',', '');

/* ---- 6 QR code: byte and digit segments, error correction level L, versions 10 to 26 (ISO/IEC 18004) ------------------ */

const QR_CORRECTION = [18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28]; // per block, from version 10
const QR_BLOCKS = [4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12];
const QR_MASKS = [ // what is turned over, and the format bits that say so
  [0x77c4, (x, y) => (x + y) % 2 === 0], [0x72f3, (x, y) => y % 2 === 0],
  [0x7daa, x => x % 3 === 0], [0x789d, (x, y) => (x + y) % 3 === 0],
  [0x662f, (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0], [0x6318, (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0],
  [0x6c41, (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0], [0x6976, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0]
];

const qr = {
  /** Square of true (dark) and false: a text followed by decimal digits. Throws if it is longer than version 26 holds. */
  of(text, digits) {
    const bits = [];
    const put = (value, length) => { for (let i = length - 1; i >= 0; i--) bits.push((value >> i) & 1); };
    const bytes = utf8(text);
    put(4, 4);
    put(bytes.length, 16);
    bytes.forEach(byte => put(byte, 8));
    put(1, 4);
    put(digits.length, 12);
    for (let i = 0; i < digits.length; i += 3) {
      const group = digits.slice(i, i + 3);
      put(Number(group), [0, 4, 7, 10][group.length]);
    }
    const version = this.smallest(bits.length);
    const data = this.fill(bits, this.dataWords(version));
    const words = this.interleave(version, data);
    const squares = QR_MASKS.map(([format, turned]) => this.draw(version, words, format, turned));
    return squares.reduce((best, square) => (this.lures(square) < this.lures(best) ? square : best));
  },

  /** Places that a camera could take for a corner mark: the fewer, the sooner it reads. */
  lures(square) {
    const turned = square.map((_, x) => square.map(row => row[x]));
    const lines = [...square, ...turned].map(line => line.map(Number).join(''));
    return lines.reduce((count, line) => count + line.split(/(?=1011101)/).length - 1, 0);
  },

  /** Modules that carry data and correction, as whole bytes. */
  words(version) {
    const alignments = Math.floor(version / 7) + 2;
    const modules = (16 * version + 128) * version + 64 - (25 * alignments - 10) * alignments + 55 - 36;
    return Math.floor(modules / 8);
  },

  dataWords(version) {
    return this.words(version) - QR_CORRECTION[version - 10] * QR_BLOCKS[version - 10];
  },

  smallest(bits) {
    for (let version = 10; version <= 26; version++) if (bits <= 8 * this.dataWords(version)) return version;
    throw new Error('too long for a QR code');
  },

  fill(bits, length) {
    const padded = [...bits, 0, 0, 0, 0].slice(0, 8 * length);
    while (padded.length % 8) padded.push(0);
    const words = [];
    for (let i = 0; i < padded.length; i += 8) words.push(parseInt(padded.slice(i, i + 8).join(''), 2));
    for (let pad = 0xec; words.length < length; pad ^= 0xec ^ 0x11) words.push(pad);
    return words;
  },

  /** Product in the field of 256 elements, polynomial 0x11d. */
  times(a, b) {
    let product = 0;
    for (let i = 7; i >= 0; i--) product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> i) & 1) * a);
    return product;
  },

  /** Reed-Solomon: `length` correction bytes of a block. */
  correction(block, length) {
    let divisor = [...new Array(length - 1).fill(0), 1];
    for (let i = 0, root = 1; i < length; i++, root = this.times(root, 2)) {
      divisor = divisor.map((factor, j) => this.times(factor, root) ^ (divisor[j + 1] ?? 0));
    }
    let rest = new Array(length).fill(0);
    for (const byte of block) {
      const factor = byte ^ rest[0];
      rest = divisor.map((part, j) => this.times(part, factor) ^ (rest[j + 1] ?? 0));
    }
    return rest;
  },

  interleave(version, data) {
    const [count, correction] = [QR_BLOCKS[version - 10], QR_CORRECTION[version - 10]];
    const short = Math.floor(data.length / count);
    const blocks = [];
    for (let i = 0, at = 0; i < count; i++) {
      const length = short + (i >= count - (data.length % count) ? 1 : 0);
      blocks.push(data.slice(at, (at += length)));
    }
    const corrections = blocks.map(block => this.correction(block, correction));
    const column = (lists, i) => lists.map(list => list[i]).filter(word => word !== undefined);
    const words = [];
    for (let i = 0; i <= short; i++) words.push(...column(blocks, i));
    for (let i = 0; i < correction; i++) words.push(...column(corrections, i));
    return words;
  },

  /** Places the fixed patterns, then the words in the zigzag from the lower right. */
  draw(version, words, format, turned) {
    const size = 4 * version + 17;
    const square = Array.from({length: size}, () => new Array(size).fill(null));
    this.finders(square, size);
    this.alignments(square, version, size);
    for (let i = 8; i < size - 8; i++) square[6][i] = square[i][6] = i % 2 === 0;
    this.notes(square, version, size, format);
    let at = 0;
    for (let right = size - 1; right > 0; right -= 2) {
      if (right === 6) right = 5;
      const up = ((right + 1) & 2) === 0;
      for (let step = 0; step < size; step++) {
        const y = up ? size - 1 - step : step;
        for (const x of [right, right - 1]) {
          if (square[y][x] !== null) continue;
          const bit = ((words[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
          square[y][x] = Boolean(bit) !== turned(x, y);
          at++;
        }
      }
    }
    return square;
  },

  finders(square, size) {
    for (const [cx, cy] of [[3, 3], [size - 4, 3], [3, size - 4]]) {
      for (let dy = -4; dy <= 4; dy++) {
        for (let dx = -4; dx <= 4; dx++) {
          const ring = Math.max(Math.abs(dx), Math.abs(dy));
          if (square[cy + dy]?.[cx + dx] !== undefined) square[cy + dy][cx + dx] = ring !== 2 && ring !== 4;
        }
      }
    }
  },

  alignments(square, version, size) {
    const count = Math.floor(version / 7) + 2;
    const step = 2 * Math.ceil((size - 13) / (2 * count - 2));
    const centres = [6];
    for (let i = count - 2; i >= 0; i--) centres.push(size - 7 - i * step);
    for (const cy of centres) {
      for (const cx of centres) {
        const inFinder = (cx === 6 && cy === 6) || (cx === 6 && cy === size - 7) || (cx === size - 7 && cy === 6);
        if (inFinder) continue;
        for (let dy = -2; dy <= 2; dy++) {
          for (let dx = -2; dx <= 2; dx++) square[cy + dy][cx + dx] = Math.max(Math.abs(dx), Math.abs(dy)) !== 1;
        }
      }
    }
  },

  /** Format (level L and mask) and version with their check bits. */
  notes(square, version, size, format) {
    const bit = (value, i) => ((value >> i) & 1) === 1;
    for (let i = 0; i < 15; i++) {
      const dark = bit(format, i);
      if (i < 8) square[8][size - 1 - i] = dark; else square[size - 15 + i][8] = dark;
      square[i < 6 ? i : i < 8 ? i + 1 : 8][i < 8 ? 8 : i === 8 ? 7 : 14 - i] = dark;
    }
    square[size - 8][8] = true;
    let rest = version;
    for (let i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
    const note = (version << 12) | rest;
    for (let i = 0; i < 18; i++) {
      const [a, b] = [Math.floor(i / 3), size - 11 + (i % 3)];
      square[a][b] = square[b][a] = bit(note, i);
    }
  }
};

/** The square as a picture. */
function qrPicture(square, words) {
  const make = (name, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };
  const size = square.length + 8;
  const picture = make('svg', {viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': words, class: 'qr'});
  const dark = square.flatMap((row, y) => row.map((on, x) => (on ? `M${x + 4} ${y + 4}h1v1h-1z` : '')));
  picture.append(make('rect', {width: size, height: size, class: 'light'}), make('path', {d: dark.join(''), class: 'dark'}));
  return picture;
}

/* ---- 7 screens: each is a section of the page; one is shown at a time ------------------------------------------------ */

const link = new URLSearchParams(location.hash.slice(1)); // what stands behind # never leaves the browser by itself

const element = id => document.getElementById(id);

/** Puts texts into the places that name them. */
function fill(texts) {
  for (const [name, text] of Object.entries(texts)) {
    for (const place of document.querySelectorAll(`[data-fill="${name}"]`)) place.textContent = text;
  }
}

function show(name, texts = {}) {
  fill(texts);
  for (const section of document.querySelectorAll('main > section')) section.hidden = section.id !== name;
  clearProblem();
  const heading = element(name).querySelector('h1');
  document.title = heading.textContent.trim() + ' - Partner survey - Merlin';
  heading.tabIndex = -1;
  heading.focus({preventScroll: true});
  scrollTo(0, 0);
}

/** An error summary at the top of the shown screen and the same text at the field. */
function showProblem(text, field) {
  clearProblem();
  const screen = document.querySelector('main > section:not([hidden])');
  const summary = element('problem').content.cloneNode(true).firstElementChild;
  const jump = summary.querySelector('a');
  jump.textContent = text;
  jump.href = '#' + field.id;
  jump.dataset.to = field.id;
  screen.prepend(summary);
  field.closest('.field').classList.add('wrong');
  field.closest('.field').querySelector('.problem').textContent = text;
  document.title = 'Error: ' + document.title;
  summary.focus();
}

function clearProblem() {
  document.title = document.title.replace(/^Error: /, '');
  document.querySelectorAll('.error-summary').forEach(summary => summary.remove());
  document.querySelectorAll('.problem').forEach(note => (note.textContent = ''));
  document.querySelectorAll('.wrong').forEach(field => field.classList.remove('wrong'));
}

/** Runs something that may stop: a Stop shows its screen, anything unexpected says so and sends nothing. */
async function attempt(work) {
  try {
    await work();
  } catch (problem) {
    show(problem instanceof Stop ? problem.message : 'broken');
  }
}

const actions = {}; // what a button with data-do="name" does

let busy = false; // a second press while the first is being done does nothing

async function act(name, event) {
  if (busy || !actions[name]) return;
  busy = true;
  await attempt(() => actions[name](event));
  busy = false;
}

document.addEventListener('click', event => {
  const jump = event.target.closest('[data-to]');
  if (jump) { // within the page: the part behind # names the survey and must stay
    event.preventDefault();
    element(jump.dataset.to).focus();
  }
  const button = event.target.closest('[data-do]');
  if (button) {
    event.preventDefault();
    act(button.dataset.do, event);
  }
});

addEventListener('hashchange', () => location.reload()); // another survey's link was opened in this tab

document.addEventListener('submit', event => {
  event.preventDefault();
  act(event.target.dataset.onsubmit, event);
});

/** The survey's facts in words. Periods end before 00:00 UTC of their last date, so the day before is the last whole day. */
function fillSurvey(survey) {
  const {T0, T1, T2, T3, T4} = survey.dates;
  fill({
    prime: survey.prime, round: survey.round, partners: survey.partners, fingerprint: survey.fingerprint,
    T0: inWords(T0), T1: inWords(T1), T2: inWords(plusDays(T2, -1)), T3: inWords(plusDays(T3, -1)), T4: inWords(T4)
  });
  document.querySelectorAll('[data-link="main"]').forEach(place => (place.href = survey.issuer + '/'));
  document.querySelectorAll('[data-link="check"]').forEach(place => (place.href = 'check.html#s=' + survey.surveyId));
}

const comeBack = (survey, pass) => {
  const gap = plusDays(pass.collectedOn, Number(page.nextDay));
  return inWords(gap > survey.dates.T1 ? gap : survey.dates.T1, true);
};

const shortCode = receipt => receipt.slice(0, 4) + ' ' + receipt.slice(4, 8);

/* ---- 8 collecting ---------------------------------------------------------------------------------------------------- */

/** State of the page: the survey, the pass in use, whether this browser keeps it, and what is typed. Gone when it closes. */
const now = {survey: null, pass: null, stored: true, copied: false, answers: {}, comments: {}, group: undefined, step: 0};

async function collectPage() {
  now.survey = await loadSurvey(link.get('s') ?? '');
  fillSurvey(now.survey);
  const mine = await passes.ofSurvey(now.survey.surveyId);
  const unkept = mine.find(pass => pass.sig && !pass.kept);
  const kept = mine.find(pass => pass.kept);
  const open = mine.find(pass => !pass.sig);
  const ticket = link.get('t');
  if (unkept) return keepScreen(unkept);
  if (!ticket) return kept ? collected(kept) : show('E01');
  if (open?.ticket === ticket) return finishCollecting(open);
  if (mine.length) {
    now.pass = open ?? kept;
    return show(open ? 'unfinished' : 'another');
  }
  await startCollecting();
}

async function startCollecting() {
  show('working');
  const pass = await newPass(now.survey.surveyId, now.survey.kid, now.survey.signer);
  pass.ticket = link.get('t');
  now.stored = await passes.keep(pass); // before anything is sent, so that a lost answer can be asked for again
  await finishCollecting(pass);
}

async function finishCollecting(pass) {
  show('working');
  now.pass = pass;
  const {survey} = now;
  const blindSig = await askForSignature(survey, pass, link.get('t') ?? pass.ticket);
  const sig = await finalize(survey.signer, passInput(survey.surveyId, pass.key, pass.prefix), blindSig, pass.request.inv);
  if (!sig) { // a crooked signature could mark the pass: never use this one
    await passes.forget(pass);
    throw new Stop('E06');
  }
  const {request, ticket, ...rest} = pass;
  const signed = {...rest, sig, collectedOn: (await today()).local};
  now.stored = await passes.keep(signed);
  history.replaceState(null, '', '#s=' + survey.surveyId);
  await keepScreen(signed);
}

function isTicket(text) {
  try {
    fromB64u(text, 32);
    return true;
  } catch {
    return false;
  }
}

async function askForSignature(survey, pass, ticket) {
  const body = JSON.stringify({ticket, blinded: toB64u(pass.request.blinded)});
  const answer = await call(survey.issuer + '/issuer/api/pass', 'POST', body).catch(() => { throw new Stop('E03'); });
  // What is made for the survey's true key always fits it; a ticket that a mail has cut off does not.
  const stops = {400: isTicket(ticket) ? 'E06' : 'E01', 401: 'E01', 409: 'E02', 410: 'E04'};
  if ([400, 409].includes(answer.status) && pass.ticket === ticket) await passes.forget(pass); // never signed, never will be
  if (!answer.ok) throw new Stop(stops[answer.status] ?? 'E03');
  try {
    return fromB64u((await answer.json()).blindSig, 384);
  } catch (cut) {
    throw new Stop('E03', {cause: cut});
  }
}

actions.reload = () => location.reload();
actions.again = () => finishCollecting(now.pass);
actions.sameOrganisation = () => (now.pass.sig ? collected(now.pass) : finishCollecting(now.pass));
actions.otherOrganisation = () => startCollecting();

/* ---- 9 keeping ------------------------------------------------------------------------------------------------------- */

async function keepScreen(pass) {
  now.pass = pass;
  element('blocked').hidden = now.stored;
  element('without').hidden = !now.stored;
  element('bring-copy').hidden = now.stored;
  show('keep');
}

actions.saveFile = async () => {
  const file = new Blob([await savedCopy(now.pass)], {type: 'application/json'});
  const save = document.createElement('a');
  save.href = URL.createObjectURL(file);
  save.download = 'partner-survey-pass.json';
  save.click();
  URL.revokeObjectURL(save.href);
  copied('The file "partner-survey-pass.json" is saved where your browser puts downloads.');
};

async function drawQr() {
  const square = qr.of(new URL('rate.html', location.href).href.split('#')[0] + '#p=', await passDigits(now.pass));
  element('qr').replaceChildren(qrPicture(square, 'Your pass as a QR code'));
}

actions.showQr = async () => {
  await drawQr();
  element('qr-figure').hidden = false;
  copied('Point the camera of your phone at the code below and open the address it finds.');
  element('qr-figure').scrollIntoView({block: 'nearest'});
};

actions.print = async () => {
  await drawQr();
  copied('Keep the printed sheet where nobody else finds it.');
  print();
};

function copied(text) {
  now.copied = true;
  clearProblem();
  element('copied').textContent = text;
}

actions.kept = async () => {
  if (!now.copied && !(now.stored && element('no-copy').checked)) {
    return showProblem('Keep a copy of your pass first', element('save-file'));
  }
  now.pass = {...(await locked(now.pass)), kept: true};
  now.stored = await passes.keep(now.pass);
  element('qr').replaceChildren();
  await collected(now.pass);
};

async function collected(pass) {
  element('answer-link').href = 'rate.html#s=' + pass.surveyId;
  show('collected', {comeBack: comeBack(now.survey, pass)});
}

/* ---- 10 answering ---------------------------------------------------------------------------------------------------- */

async function ratePage() {
  if (link.get('p')) return openCopy(copyFromDigits(link.get('p')));
  if (!link.get('s')) return show('E07');
  now.survey = await loadSurvey(link.get('s'));
  fillSurvey(now.survey);
  const mine = (await passes.ofSurvey(now.survey.surveyId)).filter(pass => pass.sig);
  if (mine.length > 1) return choosePass(mine);
  await usePass(mine[0]);
}

function choosePass(mine) {
  element('passes').replaceChildren(...mine.map((pass, i) => {
    const item = element('pass').content.cloneNode(true).firstElementChild;
    item.querySelector('button').dataset.pass = i;
    item.querySelector('button').textContent = 'Pass collected on ' + inWords(pass.collectedOn);
    item.querySelector('span').textContent = pass.receipt ? 'answered, code ' + shortCode(pass.receipt) : 'not used yet';
    return item;
  }));
  actions.choose = event => usePass(mine[Number(event.target.dataset.pass)]);
  show('choose');
}

/** Shows what can be done today with this pass, if there is one. */
async function usePass(pass) {
  now.pass = pass;
  const {survey} = now;
  const {local, utc} = await today();
  if (utc >= survey.dates.T3) return closed(utc);
  if (!pass) return show('E07');
  if (pass.kid !== survey.kid) throw new Stop('E06');
  if (pass.unsent) throw new Stop('E11');
  if (pass.receipt) return show('answered', {code: shortCode(pass.receipt)});
  if (utc < survey.dates.T1 || local < plusDays(pass.collectedOn, Number(page.nextDay))) {
    return show('E05', {comeBack: comeBack(survey, pass)});
  }
  show('before');
}

/** From publication on, the check page tells more than this one, unless somebody came back from there to their pass. */
function closed(utc) {
  const {pass, survey} = now;
  if (utc >= survey.dates.T4 && !link.has('stay')) return location.replace('check.html#s=' + survey.surveyId);
  if (pass?.receipt) return show('closed-answered', {code: shortCode(pass.receipt)});
  show('closed');
}

actions.openFile = async () => {
  const [file] = element('copy').files;
  if (!file) return showProblem('Choose the file with your pass', element('copy'));
  let copy = null;
  try {
    copy = JSON.parse(await file.text());
    fromB64u(copy.surveyId, 16);
  } catch (notAPass) {
    return showProblem('This file is not a pass. It is called "partner-survey-pass.json"', element('copy'));
  }
  await openCopy(copy);
};

async function openCopy(copy) {
  history.replaceState(null, '', '#s=' + copy.surveyId); // the pass leaves the address bar and the history
  now.survey = await loadSurvey(copy.surveyId);
  fillSurvey(now.survey);
  const pass = await passFromCopy(copy, now.survey);
  const known = (await passes.ofSurvey(pass.surveyId)).find(one => one.sig && same(one.key, pass.key));
  if (!known) now.stored = await passes.keep(pass);
  await usePass(known ?? pass);
}

/* The questions: one a screen, the browser's own Back goes one back. Typed answers live in this page only. */

const SCALE = ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'];

const LEFT_OUT = [['none', 'This does not apply to us'], ['unknown', 'I do not know']];

function steps() {
  const {survey, pass} = now;
  const items = survey.form.items.map(item => ({kind: 'item', item}));
  const group = survey.breakdown ? [{kind: 'group'}] : [];
  return [...group, ...items, ...(pass.commented ? [] : [{kind: 'comments'}]), {kind: 'check'}];
}

actions.begin = () => goTo(0);

actions.goBack = () => history.back();

function goTo(step) {
  history.pushState({step}, '');
  showStep(step);
}

addEventListener('popstate', event => {
  if (!now.pass || busy) return;
  const step = event.state?.step;
  if (step === undefined) attempt(() => usePass(now.pass)); else showStep(step);
});

function showStep(step) {
  now.step = step;
  const all = steps();
  if (step >= all.length || !now.pass.sig) return show('broken');
  const {kind, item} = all[step];
  const screens = {item: () => itemScreen(item), group: groupScreen, comments: commentScreen, check: checkScreen};
  fill({place: `Step ${step + 1} of ${all.length}`});
  document.querySelectorAll('progress').forEach(bar => Object.assign(bar, {max: all.length, value: step + 1}));
  screens[kind]();
}

function itemScreen(item) {
  const options = [...SCALE.map((text, i) => [String(i + 1), text]), ...LEFT_OUT];
  const part = now.survey.form.dimensions.find(dimension => dimension.id === item.dimension);
  const hint = `How far do you agree? Think of your work with ${now.survey.prime} in the last six months.`;
  questionScreen({question: item.text, part: part.title, hint}, options, now.answers[item.id], value => (now.answers[item.id] = value));
}

const groupWords = group => group.replace(/^([a-z]+)[-_ ]?(\d+)$/i, (_, name, number) => name[0].toUpperCase() + name.slice(1) + ' ' + number);

function groupScreen() {
  const {name, groups} = now.survey.breakdown;
  const options = [...groups.map(group => [group, groupWords(group)]), ['', 'Rather not say']];
  const hint = 'Results are shown by group only where at least five answered in each. You need not say.';
  questionScreen({question: `Which ${name} are you in?`, part: 'About you', hint}, options, now.group, value => (now.group = value));
}

function questionScreen(texts, options, given, keep) {
  fill(texts);
  element('options').replaceChildren(...options.map(([value, words], i) => {
    const option = element('option').content.cloneNode(true).firstElementChild;
    const [radio, label] = [option.querySelector('input'), option.querySelector('label')];
    Object.assign(radio, {id: 'option' + i, value, checked: value === given});
    Object.assign(label, {htmlFor: radio.id, textContent: words});
    if (LEFT_OUT.some(([left]) => left === value) || value === '') option.classList.add('apart');
    return option;
  }));
  actions.answer = () => {
    const chosen = element('options').querySelector(':checked');
    if (!chosen) return showProblem('Choose one answer', element('option0'));
    keep(chosen.value);
    next();
  };
  show('question');
}

/** After a change from the last screen, straight back to it; otherwise one on. */
function next() {
  const last = steps().length - 1;
  const complete = steps().every(({kind, item}) =>
    kind === 'item' ? now.answers[item.id] !== undefined : kind !== 'group' || now.group !== undefined);
  goTo(complete && now.changing ? last : now.step + 1);
}

function commentScreen() {
  const {dimensions} = now.survey.form;
  element('comment-fields').replaceChildren(...dimensions.map(({id, title}, i) => {
    const field = element('comment').content.cloneNode(true).firstElementChild;
    const [box, label] = [field.querySelector('textarea'), field.querySelector('label')];
    box.id = 'comment' + i;
    box.value = now.comments[id] ?? '';
    Object.assign(label, {htmlFor: box.id, textContent: title});
    const left = field.querySelector('.left');
    left.id = 'left' + i;
    box.setAttribute('aria-describedby', left.id);
    box.addEventListener('input', () => {
      now.comments[id] = box.value;
      left.textContent = leftWords(box.value);
    });
    left.textContent = leftWords(box.value);
    return field;
  }));
  show('comments');
}

/** As it is sent: line breaks and visible characters only. */
const cleaned = text => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]|\p{Surrogate}/gu, ' ').trim();

function tooLong(text) {
  return Math.max([...cleaned(text)].length - 600, Math.ceil((utf8(cleaned(text)).length - 1800) / 3));
}

function leftWords(text) {
  const over = tooLong(text);
  const characters = count => (count === 1 ? '1 character' : count + ' characters');
  return over > 0 ? characters(over) + ' too many' : characters(Math.min(600, -over)) + ' left';
}

actions.comment = () => {
  const boxes = [...element('comment-fields').querySelectorAll('textarea')];
  const long = boxes.find(box => tooLong(box.value) > 0);
  if (long) return showProblem('Shorten your comment to 600 characters', long);
  next();
};

function checkScreen() {
  now.changing = true;
  const words = value => SCALE[Number(value) - 1] ?? LEFT_OUT.find(([left]) => left === value)?.[1] ?? 'Not answered';
  const {survey} = now;
  const rows = steps().flatMap(({kind, item}, step) => {
    if (kind === 'item') return [[item.text, words(now.answers[item.id]), step]];
    if (kind === 'group') return [[`Which ${survey.breakdown.name} are you in?`, groupWords(now.group || 'Rather not say'), step]];
    if (kind === 'comments') {
      const written = sentComments().length;
      return [['Comments', written === 0 ? 'None' : written === 1 ? 'One comment' : written + ' comments', step]];
    }
    return [];
  });
  element('given').replaceChildren(...rows.map(([text, answer, step]) => {
    const row = element('row').content.cloneNode(true).firstElementChild;
    row.querySelector('dt').textContent = text;
    row.querySelector('dd span').textContent = answer;
    const change = row.querySelector('button');
    change.dataset.step = step;
    change.querySelector('span').textContent = ': ' + text;
    return row;
  }));
  show('check');
}

actions.changeOne = event => goTo(Number(event.target.closest('[data-step]').dataset.step));

function sentComments() {
  if (now.pass.commented) return [];
  return now.survey.form.dimensions
    .map(({id}) => ({dimension: id, text: cleaned(now.comments[id] ?? '')}))
    .filter(({text}) => text !== '');
}

/** Seals the answers, keeps what is sent until it is known to have arrived, and sends it. */
async function send() {
  const a = {};
  for (const {id} of now.survey.form.items) if (/^[1-5]$/.test(now.answers[id])) a[id] = Number(now.answers[id]);
  const answers = {form: now.survey.form.id, group: now.group || null, a};
  now.pass.unsent = await sealAnswers(now.pass, now.pass.seq + 1, answers, sentComments());
  now.stored = await passes.keep(now.pass);
  await deliver();
}

async function deliver() {
  show('sending');
  const {pass, survey} = now;
  const sent = pass.unsent;
  const answer = await call(addressOf(survey.surveyId, '/answers'), 'PUT', sent.body).catch(() => { throw new Stop('E11'); });
  if ([400, 403, 409, 410].includes(answer.status)) {
    delete pass.unsent;
    if (answer.status === 409) pass.seq = sent.seq;
    await passes.keep(pass);
    throw new Stop({400: 'broken', 403: 'E08', 409: 'E09', 410: 'E04'}[answer.status]);
  }
  const stored = answer.ok ? await answer.json().catch(() => ({})) : {};
  if (stored.receipt !== sent.receipt) throw new Stop('E11');
  delete pass.unsent;
  Object.assign(pass, {seq: sent.seq, receipt: sent.receipt, commented: pass.commented || sent.commented});
  await passes.keep(pass);
  Object.assign(now, {answers: {}, comments: {}, group: undefined, changing: false});
  history.replaceState(null, '');
  show('OK1', {code: shortCode(pass.receipt)});
}

actions.send = send;
actions.sendAgain = () => deliver();
actions.change = () => goTo(0);
actions.manage = () => usePass(now.pass);

/** A copy of this pass answered before: go above its number, a few steps at most. */
actions.replace = async () => {
  if (Object.keys(now.answers).length === 0) return goTo(0);
  for (let tries = 1; ; tries++) {
    try {
      return await send();
    } catch (stop) {
      if (!(stop instanceof Stop) || stop.message !== 'E09' || tries === 20) throw stop;
    }
  }
};

actions.checkStored = async () => {
  const {survey, pass} = now;
  const answer = await call(addressOf(survey.surveyId, '/receipts/' + pass.receipt)).catch(() => ({status: 0}));
  const words = {
    204: 'Yes: these answers are stored.',
    404: 'No: these answers are not stored. If somebody else holds a copy of your pass, their newer answers count. ' +
      'You can answer again now. If you do not know why, ring ' + page.help + '.'
  };
  fill({storedOrNot: words[answer.status] ?? 'We could not ask. Try again in a few minutes.'});
};

actions.askDelete = () => show('delete');

actions.deletePass = async () => {
  await passes.forget(now.pass);
  now.pass = null;
  history.replaceState(null, '');
  show('deleted');
};

/* ---- 11 start -------------------------------------------------------------------------------------------------------- */

addEventListener('DOMContentLoaded', async () => {
  const pages = {collect: collectPage, rate: ratePage};
  if (!pages[page.page]) return;
  const able = window.isSecureContext && crypto.subtle && AbortSignal.timeout;
  await attempt(able ? pages[page.page] : () => show('E10'));
  if (page.demo === 'true') await attempt(showDemo);
});

async function showDemo() {
  fill({today: inWords((await today()).local)});
  element('demo').hidden = false;
}
