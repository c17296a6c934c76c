// Asks the engine as a browser does, without one: node ask.js ASSETS SITE < [["hy", "act in view", "query", {kind: "term"}], …].
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");
const [assets, site] = process.argv.slice(2);
const shards = new Map();
globalThis.orenkSearch = { add: (name, value) => shards.set(name, value) };
const run = (path) => new Script(readFileSync(path, "utf8"), { filename: path }).runInThisContext();
const [, names] = /const SCRIPTS = (\[.*?\]);/.exec(readFileSync(join(assets, "search.js"), "utf8"));
for (const name of JSON.parse(names)) run(join(assets, `search-${name}.js`));

async function load(address) {
  const name = address.split("?")[0];
  if (!shards.has(name)) run(join(site, "assets/search", `${name}.js`));
  return shards.get(name);
}

async function answers(asked) {
  const engines = {};
  const found = [];
  for (const [language, act, query, only] of asked) {
    engines[language] ||= new globalThis.orenkSearch.Engine(load, language);
    const { hits, total, counts } = await engines[language].search(query, { act, only });
    found.push({ total, counts, hits: hits.map(({ url, heading, excerpt }) => [url, heading, excerpt]) });
  }
  return found;
}

answers(JSON.parse(readFileSync(0, "utf8"))).then((found) => process.stdout.write(JSON.stringify(found)));
