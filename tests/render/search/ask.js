// Asks the engine as a browser does, without one: node ask.js ASSETS SITE < [["hy", "query"], …] prints the hits' addresses.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");
const [assets, site] = process.argv.slice(2);
const shards = new Map();
globalThis.orenkSearch = { add: (name, value) => shards.set(name, value) };
const run = (path) => new Script(readFileSync(path, "utf8"), { filename: path }).runInThisContext();
for (const name of ["search-words", "search-citations", "search-engine"]) run(join(assets, `${name}.js`));

async function load(address) {
  const name = address.split("?")[0];
  if (!shards.has(name)) run(join(site, "assets/search", `${name}.js`));
  return shards.get(name);
}

async function answers(asked) {
  const engines = {};
  const found = [];
  for (const [language, query] of asked) {
    engines[language] ||= new globalThis.orenkSearch.Engine(load, language);
    const { hits } = await engines[language].search(query, { act: "public-information" });
    found.push(hits.map(({ url, heading, excerpt }) => [url, heading, excerpt]));
  }
  return found;
}

answers(JSON.parse(readFileSync(0, "utf8"))).then((found) => process.stdout.write(JSON.stringify(found)));
