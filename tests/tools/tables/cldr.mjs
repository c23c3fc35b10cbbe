// What CLDR knows of each language, as rows of the same form as generator/Languages/languages.txt. A row says only what
// the row of the shorter tag does not.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const folder = name => dirname(require.resolve(`${name}/package.json`));
const [core, dates, numbers, names] = ['cldr-core', 'cldr-dates-full', 'cldr-numbers-full', 'cldr-localenames-full'].map(folder);
const json = (...path) => JSON.parse(readFileSync(join(...path)));
const optional = (...path) => existsSync(join(...path)) ? json(...path) : undefined;
const version = json(core, 'package.json').version;

// Direction is the page's business, and signs that nobody sees are written as YAML escapes.
const plain = text => text.replace(/[\u200e\u200f\u061c]/g, '');
const escaped = text => plain(text).replace(/["\\]/g, '\\$&').replace(/[\u00a0\u2009\u202f]/g, c => `\\u${c.codePointAt(0).toString(16).padStart(4, '0')}`);

const fields = { d: 'd', dd: 'd', M: 'm', MM: 'm', L: 'm', MMM: 'month', MMMM: 'month', LLL: 'month_alone', LLLL: 'month_alone', y: 'y', yyyy: 'y' };

/** A pattern of dates of CLDR in the generator's form; nothing where it has a field that is not written. */
function pattern(cldr, era) {
  let known = true;
  const text = (cldr ?? '').replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (match, quoted) => {
    if (quoted !== undefined) {
      return quoted === '' ? "'" : quoted;
    }
    known &&= match in fields || match === 'G';
    return match === 'G' ? era : `{${fields[match]}}`;
  });
  return known && text ? escaped(text) : undefined;
}

function dateRows(locale) {
  const file = optional(dates, 'main', locale, 'ca-gregorian.json');
  if (!file) {
    return {};
  }
  const calendar = file.main[locale].dates.calendars.gregorian;
  const months = form => Object.values(calendar.months[form].wide).map(escaped);
  if (months('format')[0] === 'M01') {
    return {};
  }
  const era = calendar.eras.eraAbbr['1'];
  const { availableFormats, intervalFormats } = calendar.dateTimeFormats;
  const long = calendar.dateFormats.long;
  return {
    'date.day': pattern(long._value ?? long, era),
    'date.month': pattern(availableFormats.yMMMM, era),
    'date.year': pattern(availableFormats.y, era),
    'date.range': escaped(intervalFormats.intervalFormatFallback.replace('{0}', '{from}').replace('{1}', '{to}')),
    month: months('format').join('|'),
    month_alone: months('stand-alone').join('|') === months('format').join('|') ? undefined : months('stand-alone').join('|'),
  };
}

const systems = json(core, 'supplemental', 'numberingSystems.json').supplemental.numberingSystems;
const zeros = Object.fromEntries(Object.entries(systems)
  .filter(([, s]) => s._type === 'numeric')
  .map(([name, s]) => [name, [...s._digits].map(c => c.codePointAt(0))])
  .filter(([, digits]) => digits.every((d, i) => d === digits[0] + i))
  .map(([name, digits]) => [name, digits[0]]));

function numberRows(locale) {
  const file = optional(numbers, 'main', locale, 'numbers.json');
  if (!file) {
    return {};
  }
  const data = file.main[locale].numbers;
  const system = data.defaultNumberingSystem in zeros ? data.defaultNumberingSystem : 'latn';
  const symbols = data[`symbols-numberSystem-${system}`];
  const percent = data[`percentFormats-numberSystem-${system}`].standard;
  return {
    'number.group': escaped(symbols.group),
    'number.decimal': escaped(symbols.decimal),
    'number.percent': escaped(percent.split(';')[0].replace(/[#0,.]+/, '{n}').replace('%', symbols.percentSign)),
    'number.min_group': String(3 + Number(data.minimumGroupingDigits)),
    'number.digits': system,
  };
}

const cardinals = json(core, 'supplemental', 'plurals.json').supplemental['plurals-type-cardinal'];
function pluralsOf(locale) {
  if (!(locale in cardinals)) {
    return undefined;
  }
  const rules = Object.entries(cardinals[locale])
    .map(([category, rule]) => [category.replace('pluralRule-count-', ''), rule.split('@')[0].trim()])
    .filter(([category]) => category !== 'other');
  return rules.length === 0 ? 'other' : rules.map(([category, rule]) => `${category}: ${rule}`).join('; ');
}

const scripts = json(core, 'scriptMetadata.json').scriptMetadata;
const likely = json(core, 'supplemental', 'likelySubtags.json').supplemental.likelySubtags;

// What the row of every language says in languages.txt.
const usual = { 'date.year': '{y}', 'date.range': '{from} – {to}', 'number.percent': '{n}%', 'number.min_group': '4', 'number.digits': 'latn' };

function rowOf(locale) {
  return {
    script: locale.includes('-') ? undefined : likely[locale]?.split('-')[1],
    name: optional(names, 'main', locale, 'languages.json')?.main[locale].localeDisplayNames.languages[locale],
    plurals: pluralsOf(locale),
    ...dateRows(locale),
    ...numberRows(locale),
  };
}

export async function cldrTable() {
  const tags = new Set([...Object.keys(cardinals), ...readdirSync(join(dates, 'main'))]);
  const rows = new Map();
  const lines = [
    `# What CLDR ${version} knows of languages, from its packages for npm. Made by tests/tools/tables.mjs; not edited by hand: what is to differ`,
    '# stands in languages.txt, which says what the keys mean.',
    '*',
    `  digits: ${Object.entries(zeros).sort().map(([name, zero]) => `${name}=${zero.toString(16).toUpperCase()}`).join(' ')}`,
    `  right_to_left: ${Object.keys(scripts).filter(s => scripts[s].rtl === 'YES').join(' ')}`,
  ];
  for (const tag of [...tags].filter(t => t !== 'und' && t !== 'root').sort()) {
    const parts = tag.split('-');
    const shorter = parts.map((_, i) => parts.slice(0, i).join('-')).reverse().map(t => rows.get(t)).filter(r => r);
    const inherited = Object.assign({ ...usual }, ...shorter.reverse());
    const row = Object.fromEntries(Object.entries(rowOf(tag)).filter(([key, value]) => value !== undefined && value !== inherited[key]));
    if (row.month && !row.month_alone && inherited.month_alone) {
      row.month_alone = row.month;
    }
    if (Object.keys(row).some(key => key !== 'script')) {
      rows.set(tag, row);
      lines.push(tag, ...Object.entries(row).map(([key, value]) => `  ${key}: ${value}`));
    }
  }
  return lines.join('\n') + '\n';
}
