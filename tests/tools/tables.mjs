// Makes the tables of characters, languages and order that the generator holds, from data of named versions:
//
//   node tests/tools/tables.mjs            writes them
//   node tests/tools/tables.mjs --check    names those that differ from what would be written, and fails if there is one
//
// Needs `npm ci --prefix tests/tools --ignore-scripts`, and for the order Debian's package unicode-cldr-core.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unicodeTable } from './tables/unicode.mjs';
import { cldrTable } from './tables/cldr.mjs';
import { collationTable } from './tables/collation.mjs';

const generator = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'generator');
const tables = [
  ['Text/unicode.txt', unicodeTable],
  ['Languages/cldr.txt', cldrTable],
  ['Languages/collation.bin', collationTable],
];

for (const [name, make] of tables) {
  const path = join(generator, name);
  const made = Buffer.from(await make());
  if (!process.argv.includes('--check')) {
    writeFileSync(path, made);
    console.log(`${name}: ${made.length} bytes`);
  } else if (!existsSync(path) || !readFileSync(path).equals(made)) {
    console.log(`${name} is not what the script makes of its data`);
    process.exitCode = 1;
  }
}
