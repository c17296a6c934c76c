/* Numbers as tools/orenk/render/search/coding.py writes them, and what is made of them: postings, places of shards. */
(function () {
  "use strict";
  const search = (globalThis.orenkSearch = globalThis.orenkSearch || {});

  function values() {
    const table = new Uint8Array(128);
    let value = 0;
    for (let code = 35; code < 127; code++) if (code !== 92) table[code] = value++;
    return table;
  }
  const VALUE = values();

  /** A coded number that begins at a place, and where it ends. */
  function read(coded, at) {
    let high = 0;
    let digit = VALUE[coded.charCodeAt(at++)];
    while (digit > 63) {
      high = high * 27 + digit - 64;
      digit = VALUE[coded.charCodeAt(at++)];
    }
    return [high * 64 + digit, at];
  }

  /** The first document of each shard, from the coded lengths of the shards. */
  function starts(coded) {
    const firsts = [];
    let first = 0;
    for (let at = 0, length = 0; at < coded.length; first += length) {
      firsts.push(first);
      [length, at] = read(coded, at);
    }
    return firsts;
  }

  /** The postings of a lemma: documents, weights, stretches. */
  function decode(coded) {
    const documents = [];
    const weights = [];
    const stretches = [];
    let document = -1;
    for (let at = 0; at < coded.length; ) {
      let high = 0;
      let digit = VALUE[coded.charCodeAt(at++)];
      while (digit > 63) {
        high = high * 27 + digit - 64;
        digit = VALUE[coded.charCodeAt(at++)];
      }
      documents.push((document += high * 64 + digit + 1));
      weights.push(VALUE[coded.charCodeAt(at++)]);
      stretches.push(VALUE[coded.charCodeAt(at++)]);
    }
    return { documents, weights, stretches };
  }

  /** Words in their order, each with its numbers: Map from what `front_coded` made of them. */
  function unfolded(coded) {
    const found = new Map();
    let before = "";
    for (const entry of coded ? coded.split(",") : []) {
      const at = entry.indexOf("=");
      before = before.slice(0, parseInt(entry[0], 36)) + entry.slice(1, at);
      const numbers = entry.slice(at + 1);
      found.set(before, numbers ? numbers.split(".").map((number) => parseInt(number, 36)) : []);
    }
    return found;
  }

  Object.assign(search, { read, starts, decode, unfolded });
})();
