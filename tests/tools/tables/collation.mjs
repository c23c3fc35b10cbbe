// The order of names: the root order of CLDR, the rules of languages, and the orders of Chinese, from Debian's package
// unicode-cldr-core, as one file. Its form:
//
//   u32 ×4    how many entries, weights and bytes of text there are, and how many characters the first of the orders has
//   entries   by code point: u32 code point << 11 | how many follow one another, u32 place of its weights << 8 | how many
//   weights   u16 primary, u16 secondary << 7 | tertiary. Of entries that follow one another each has the next primary
//   text      in UTF-8: a line with the first primary of a letter; lines `text TAB weights` of contractions; for each language a
//             line `#tag low high order` (the primaries that come before those of other scripts; 1 pinyin, 2 strokes) and what it
//             changes, `-` for what is no contraction in it
//   orders    the Han characters by pinyin, then by strokes, u16 each, all of the Basic Multilingual Plane

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const cldr = '/usr/share/unicode/cldr/common';

/** Weights in order, each of which may have others put behind or before it. */
class Level {
  constructor(values) { this.root = [...new Set(values)].sort((a, b) => a - b); this.added = new Map(); }

  // A weight is [root, steps behind it]; steps are given out by position, so they are looked up at the end.
  after(weight) {
    const list = this.added.get(weight.root) ?? [];
    const made = { root: weight.root };
    list.splice(list.indexOf(weight) + 1, 0, made);
    this.added.set(weight.root, list);
    return made;
  }

  before(weight) {
    const list = this.added.get(weight.root) ?? [];
    const at = list.indexOf(weight);
    if (at >= 0) {
      const made = { root: weight.root };
      list.splice(at, 0, made);
      return made;
    }
    const previous = this.root[this.root.indexOf(weight.root) - 1] ?? 0;
    const behind = this.added.get(previous) ?? [];
    const made = { root: previous };
    behind.push(made);
    this.added.set(previous, behind);
    return made;
  }
}

const parse = file => {
  const table = new Map();
  for (const line of readFileSync(join(cldr, 'uca', file), 'utf8').split('\n')) {
    const found = /^([0-9A-F ]+?)\s*;\s*((?:\[[^\]]+\])+)/.exec(line);
    if (found) {
      const elements = [...found[2].matchAll(/\[.([0-9A-F]{4,5})\.([0-9A-F]{4})\.([0-9A-F]{4})\]/g)]
        .map(e => e.slice(1).map(hex => parseInt(hex, 16)))
        .filter(e => e.some(weight => weight > 0));
      table.set(String.fromCodePoint(...found[1].split(' ').map(hex => parseInt(hex, 16))), elements);
    }
  }
  return table;
};

const implicit = 0xfb00;

function root() {
  const table = parse('allkeys_CLDR.txt');
  for (const [text, elements] of table) {
    if (elements.some(e => e[0] >= implicit)) {
      table.delete(text);
    }
  }
  return table;
}

/** The rules of a language as CLDR writes them; nothing where it has none, or such as are not followed here. */
function rulesOf(file, type = 'standard') {
  const xml = readFileSync(join(cldr, 'collation', file), 'utf8').replace(/<!--[^]*?-->/g, '');
  const found = new RegExp(`<collation type=["']${type}["'](?: (?:draft|references)="[^"]*")*\\s*>\\s*<cr><!\\[CDATA\\[([\\s\\S]*?)\\]\\]></cr>`).exec(xml);
  return found?.[1].replace(/[\u200e\u200f]/g, '').replace(/^\s*#.*$|\s#[^<>&]*$/gm, '')
    .replace(/\[import (\w+)\]/g, (_, tag) => rulesOf(`${tag}.xml`));
}

const unfollowed = /\[(?:import|caseFirst|alternate|backwards|first|before 3|caseLevel|strength|hiraganaQ)|\|/;

// Languages with more weights of the second or third level between two of the root are left to it: Korean (for Han), Burmese.
const most = 60;

// Quoted and escaped characters are moved to the last plane, where no sign of the rules stands; white space that is not quoted goes.
const quoted = text => String.fromCodePoint(...[...text].map(c => c.codePointAt(0)).map(c => c > 0xffff ? c : 0x100000 + c));
const protect = text => text
  .replace(/\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})|\\(.)|''|'([^']*)'/gs, (match, short, long, sign, words) =>
    quoted(short ?? long ? String.fromCodePoint(parseInt(short ?? long, 16)) : sign ?? words ?? "'"))
  .replace(/\s+/g, '');
const unescape = text => String.fromCodePoint(...[...text].map(c => c.codePointAt(0)).map(c => c > 0xfffff ? c - 0x100000 : c));

/** The characters of a list such as `abc` or `a-z`. */
function listed(text) {
  const characters = [...text.replace(/\s/g, '')];
  const found = [];
  for (let i = 0; i < characters.length; i++) {
    if (characters[i] === '-' && found.length > 0 && i + 1 < characters.length) {
      for (let c = unescape(found.at(-1)).codePointAt(0) + 1; c <= unescape(characters[i + 1]).codePointAt(0); c++) {
        found.push(String.fromCodePoint(c));
      }
      i++;
    } else {
      found.push(characters[i]);
    }
  }
  return found;
}

/** The root order with the rules of a language; its weights are objects that know the root weight they stand behind. */
class Tailoring {
  constructor(base, wrapped, levels) {
    this.changed = new Map();
    this.removed = [];
    this.base = base;
    this.wrapped = wrapped;
    this.levels = levels.map(values => new Level(values));
    this.longest = Math.max(...[...base.keys()].map(k => k.length));
  }

  find(text) {
    if (this.removed.some(c => text.length > c.length && text.startsWith(c)) && !this.changed.has(text)) {
      return undefined;
    }
    return this.changed.get(text) ?? this.wrapped.get(text);
  }

  elements(text) {
    const result = [];
    for (let at = 0; at < text.length;) {
      let length = Math.min(this.longest, text.length - at);
      while (length > 0 && !this.find(text.slice(at, at + length))) {
        length--;
      }
      if (length === 0) {
        const decomposed = [...text.slice(at)][0].normalize('NFD');
        if (decomposed.length < 2) {
          return undefined;
        }
        text = text.slice(0, at) + decomposed + text.slice(at + [...text.slice(at)][0].length);
        continue;
      }
      result.push(...this.find(text.slice(at, at + length)));
      at += length;
    }
    return result;
  }

  put(text, elements) {
    for (const form of new Set([text, text.normalize('NFC'), text.normalize('NFD')])) {
      this.changed.set(form, elements);
      this.longest = Math.max(this.longest, form.length);
    }
  }

  run(rules) {
    for (const [, set] of rules.matchAll(/\[suppressContractions \[([^\]]*)\]\]/g)) {
      this.removed.push(...listed(set));
    }
    const text = protect(rules.replace(/\[(?:reorder|normalization|suppressContractions|optimize)[^\]]*\]\]?/g, ''));
    for (const part of text.split('&').slice(1)) {
      this.reset(part);
    }
  }

  reset(part) {
    const tokens = [...part.matchAll(/(<<<<|<<<|<<|<|=)(\*?)([^<=]*)/g)];
    const head = /^(?:\[before(\d)\])?(.*)$/s.exec(part.slice(0, tokens[0]?.index ?? part.length));
    const before = Number(head[1] ?? 0);
    const ignorable = /\[last(secondary|tertiary)ignorable\]/.exec(head[2]);
    let last = !ignorable ? this.elements(unescape(head[2])) : ignorable[1] === 'secondary' ? [this.nothing] : [];
    if (!last) {
      return;
    }
    let isFirst = before > 0;
    for (const [, sign, star, body] of tokens) {
      for (const item of star ? [...listed(body)].map(unescape) : [body]) {
        const [name, extension] = star ? [item] : item.split('/').map(unescape);
        last = this.moved(last, sign === '=' ? 0 : sign.length, isFirst);
        isFirst = false;
        this.put(name, extension ? [...last, ...this.elements(extension)] : last);
      }
    }
  }

  /** The elements behind others at a level: 1, 2 or 3; the same for 0. */
  moved(elements, level, before) {
    if (level === 0 || level > 3 || elements.length === 0) {
      return elements;
    }
    const at = Math.max(elements.findLastIndex?.(e => e[0].root > 0) ?? elements.length - 1, 0);
    const element = [...elements[at]];
    element[level - 1] = before ? this.levels[level - 1].before(element[level - 1]) : this.levels[level - 1].after(element[level - 1]);
    for (let i = level; i < 3; i++) {
      element[i] = this.common[i];
    }
    return [...elements.slice(0, at), element];
  }

  /** A mark that makes a changed letter with its base stands next to it: the rules write â as one, though ậ has a dot between. */
  together(decomposed) {
    const [base, ...marks] = decomposed;
    const own = marks.find(mark => this.changed.has(base + mark));
    return own ? base + own + marks.filter(mark => mark !== own).join('') : decomposed;
  }

  /** Characters that are made of changed ones, in their composed form. */
  close() {
    for (const text of this.base.keys()) {
      const decomposed = text.normalize('NFD');
      if (decomposed !== text && !this.changed.has(text) && [...text].length === 1) {
        const elements = this.elements(this.together(decomposed));
        const own = this.wrapped.get(text);
        if (elements && (elements.length !== own.length || elements.some((e, i) => e.some((w, j) => w !== own[i][j])))) {
          this.changed.set(text, elements);
        }
      }
    }
  }
}

/** The Han characters of an order of Chinese, those of the Basic Multilingual Plane, from the first to the last. */
function hanOrder(type) {
  const found = [];
  for (const [, body] of protect(rulesOf('zh.xml', type)).matchAll(/<\*?([^<&]+)/g)) {
    found.push(...listed(body).map(unescape).filter(c => /^[\u3007\u3400-\u9fff]$/u.test(c)));
  }
  return [...new Set(found)];
}

const scripts = {
  Arab: 'Arabic', Armn: 'Armenian', Beng: 'Bengali', Cyrl: 'Cyrillic', Deva: 'Devanagari', Ethi: 'Ethiopic', Geor: 'Georgian', Grek: 'Greek',
  Gujr: 'Gujarati', Guru: 'Gurmukhi', Hebr: 'Hebrew', Khmr: 'Khmer', Knda: 'Kannada', Laoo: 'Lao', Mlym: 'Malayalam', Mong: 'Mongolian',
  Mymr: 'Myanmar', Orya: 'Oriya', Sinh: 'Sinhala', Taml: 'Tamil', Telu: 'Telugu', Thai: 'Thai', Tibt: 'Tibetan',
};

export async function collationTable() {
  if (!existsSync(join(cldr, 'uca', 'allkeys_CLDR.txt'))) {
    throw new Error('the package unicode-cldr-core is not installed');
  }
  const base = root();
  const weights = [...base.values()].flat();
  const levels = [0, 1, 2].map(i => weights.map(w => w[i]));
  const rootWeights = levels.map(values => new Map([...new Set(values), 0].map(v => [v, { root: v }])));
  const wrapped = new Map([...base].map(([text, elements]) => [text, elements.map(e => e.map((w, i) => rootWeights[i].get(w)))]));
  // Behind all others, so that a text with such a mark follows the one without it (UCA, well-formedness condition 2).
  const lastTertiary = Math.max(...levels[2]);
  const common = [undefined, rootWeights[1].get(0x20), rootWeights[2].get(2)];

  const languages = [];
  for (const file of readdirSync(join(cldr, 'collation')).sort()) {
    const tag = file.replace('.xml', '').replaceAll('_', '-');
    const rules = tag === 'zh' || tag === 'zh-Hant' ? '[reorder Hani]' : rulesOf(file);
    if (!rules || tag === 'root' || tag.endsWith('POSIX') || unfollowed.test(rules)) {
      continue;
    }
    const tailoring = Object.assign(new Tailoring(base, wrapped, levels), { common, nothing: [rootWeights[0].get(0), rootWeights[1].get(0), rootWeights[2].get(lastTertiary)] });
    tailoring.run(rules);
    tailoring.close();
    if (tailoring.levels.slice(1).some(level => [...level.added.values()].some(added => added.length > most))) {
      continue;
    }
    languages.push({ tag, tailoring, first: /\[reorder (\w{4})/.exec(rules)?.[1] });
  }

  // Weights of all languages in one row of numbers; the root leaves as many free as the language with the most needs.
  const numbers = levels.map((values, i) => {
    const all = [...new Set([0, ...values])].sort((a, b) => a - b);
    const given = new Map();
    let next = 0;
    for (const value of all) {
      given.set(value, next);
      next += 1 + Math.max(0, ...languages.map(l => l.tailoring.levels[i].added.get(value)?.length ?? 0));
    }
    return { given, next };
  });
  const number = (tailoring, level, weight) => {
    const place = tailoring?.levels[level].added.get(weight.root)?.indexOf(weight) ?? -1;
    return numbers[level].given.get(weight.root) + place + 1;
  };
  const limits = [0xffff, 0x1ff, 0x7f];
  numbers.forEach((n, i) => { if (n.next > limits[i]) { throw new Error(`too many weights: ${numbers.map(x => x.next)}`); } });
  const packed = (elements, tailoring) => elements.map(e => {
    const [p, s, t] = e.map((w, i) => number(tailoring, i, w));
    return [p, s << 7 | t];
  });

  const pool = [];
  const entries = [];
  const singles = [...wrapped].filter(([text]) => [...text].length === 1).map(([text, e]) => [text.codePointAt(0), packed(e)]).sort((a, b) => a[0] - b[0]);
  const places = new Map();
  for (const [c, elements] of singles) {
    const run = entries.at(-1);
    if (run && run.length === 1 && elements.length === 1 && run.first + run.count === c && run.count < 2047
      && run.elements[0][0] + run.count === elements[0][0] && run.elements[0][1] === elements[0][1]) {
      run.count++;
      continue;
    }
    entries.push({ first: c, count: 1, length: elements.length, elements });
  }
  for (const entry of entries) {
    const key = entry.elements.join(' ');
    if (!places.has(key)) {
      places.set(key, pool.length);
      pool.push(...entry.elements);
    }
    entry.place = places.get(key);
  }

  const line = (text, elements) => `${text}\t${elements.map(([p, st]) => `${p.toString(16)}.${st.toString(16)}`).join(' ')}`;
  const contractions = [...wrapped].filter(([text]) => [...text].length > 1).map(([text, e]) => line(text, packed(e))).sort();
  const span = script => {
    const letter = new RegExp(`^(?=\\p{Script=${scripts[script]}})\\p{L}$`, 'u');
    const found = [...wrapped].filter(([text]) => letter.test(text)).flatMap(([, e]) => e.slice(0, 1)).map(e => e[0]).filter(w => w.root > 0);
    const all = [...numbers[0].given.keys()];
    const places = found.map(w => all.indexOf(w.root)).sort((a, b) => a - b);
    return [numbers[0].given.get(all[places[0] - 1]) + 1, (numbers[0].given.get(all[places.at(-1) + 1]) ?? numbers[0].next) - 1];
  };
  const latin = numbers[0].given.get(wrapped.get('a')[0][0].root);
  const orders = [['zh', 'pinyin'], ['zh-Hant', 'stroke']];
  const lines = languages.flatMap(({ tag, tailoring, first }) => {
    const [low, high] = first in scripts ? span(first) : [0, 0];
    const changes = [...tailoring.changed].map(([text, e]) => line(text, packed(e, tailoring))).sort();
    const removed = tailoring.removed.flatMap(c => [...wrapped.keys()].filter(k => k.length > c.length && k.startsWith(c))).map(k => `${k}\t-`);
    return [`#${tag} ${low} ${high} ${orders.findIndex(([t]) => t === tag) + 1}`, ...removed, ...changes];
  });
  const text = Buffer.from([`${latin}`, ...contractions, ...lines].join('\n') + '\n');
  const han = orders.map(([, type]) => hanOrder(type));

  const head = Buffer.alloc(16);
  [entries.length, pool.length, text.length, han[0].length].forEach((n, i) => head.writeUInt32LE(n, i * 4));
  const body = Buffer.alloc(entries.length * 8 + pool.length * 4);
  entries.forEach((e, i) => {
    body.writeUInt32LE((e.first << 11 | e.count) >>> 0, i * 8);
    body.writeUInt32LE((e.place << 8 | e.length) >>> 0, i * 8 + 4);
  });
  pool.forEach(([p, st], i) => {
    body.writeUInt16LE(p, entries.length * 8 + i * 4);
    body.writeUInt16LE(st, entries.length * 8 + i * 4 + 2);
  });
  if (process.env.SHOW) {
    console.log(entries.length, pool.length, contractions.length, text.length, han.map(o => o.length), numbers.map(n => n.next), lines.length, languages.map(l => `${l.tag}:${l.tailoring.changed.size}:${l.first ?? ''}`).join(' '));
  }
  return Buffer.concat([head, body, text, ...han.map(o => Buffer.from(new Uint16Array(o.map(c => c.codePointAt(0))).buffer))]);
}
