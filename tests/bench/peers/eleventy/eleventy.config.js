import { readFileSync } from "node:fs";
import { IdAttributePlugin, InputPathToUrlTransformPlugin } from "@11ty/eleventy";
import yaml from "js-yaml";

const address = "https://measured.example";

export default function (config) {
  config.addPlugin(IdAttributePlugin);
  config.addPlugin(InputPathToUrlTransformPlugin);
  config.addPassthroughCopy("assets");
  config.addGlobalData("site", {
    title: "A site to be measured",
    address,
    lang: "en",
    dir: "ltr",
    menu: ["letter", "timeline", "press", "differences", "sources", "names", "about"],
    languages: ["en"],
  });
  config.addGlobalData("strings", yaml.load(readFileSync("strings.yml", "utf8")));
  config.addGlobalData("layout", "page.njk");
  config.addGlobalData("permalink", () => (data) => `${data.page.filePathStem.replace(/^\/content/, "")}.html`);
  config.addFilter("isoDate", (date) => date.toISOString().slice(0, 10));
  config.addFilter("textDate", (date) => date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }));
  config.addFilter("absolute", (url) => address + url);
  config.addFilter("json", (value) => JSON.stringify(value));
  return { markdownTemplateEngine: false, dir: { input: ".", output: "out" } };
}
