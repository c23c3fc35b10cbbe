// Formats every file below a folder in place, as people's editors do when they save:
//   node format.mjs prettier|remark|markdownlint|dprint FOLDER
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [name, folder] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));

const programs = {
  prettier: ["prettier/bin/prettier.cjs", "--write", "--no-config", "--no-editorconfig", "--log-level", "warn", folder],
  remark: ["remark-cli/cli.js", folder, "--use", "remark-frontmatter", "--use", "remark-gfm", "--output", "--quiet", "--no-config"],
  // What it cannot mend it names, with the exit code 1.
  markdownlint: ["markdownlint-cli2/markdownlint-cli2-bin.mjs", "--fix", "--no-globs", join(folder, "**/*.md")],
};

async function dprint() {
  const { createFromBuffer } = await import("@dprint/formatter");
  const formatter = createFromBuffer(readFileSync(createRequire(import.meta.url)("@dprint/markdown").getPath()));
  formatter.setConfig({}, { textWrap: "always", lineWidth: 80 });
  for (const file of readdirSync(folder, { recursive: true }).filter(f => f.endsWith(".md"))) {
    const filePath = join(folder, file);
    writeFileSync(filePath, formatter.formatText({ filePath, fileText: readFileSync(filePath, "utf8") }));
  }
}

if (name === "dprint") {
  await dprint();
} else {
  const [program, ...options] = programs[name];
  const { status, stderr } = spawnSync(process.execPath, [join(here, "node_modules", program), ...options], { cwd: here, encoding: "utf8" });
  const isDone = status === 0 || (name === "markdownlint" && status === 1);
  process.stderr.write(isDone ? "" : stderr);
  process.exitCode = isDone ? 0 : 1;
}
