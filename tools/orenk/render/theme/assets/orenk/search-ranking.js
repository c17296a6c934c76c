/* How much documents answer: groups of postings, one for each wanted word, and the documents that hold them. */
(function () {
  "use strict";
  const search = (globalThis.orenkSearch = globalThis.orenkSearch || {});

  const LEVELS = 30;
  const TITLE = [0, 0.9, 1.5];
  const KIND = [1, 1, 0.55, 0.6, 0.62, 0.62, 0.62, 0.5];
  const IN_VIEW = 1.35;
  const EVERYWHERE = 63;
  const RARE = 8;

  const worth = (size, count) => Math.log(1 + (size + 1) / (count + 0.5));

  /**
   * One wanted word, from the postings of the lemmas it may mean, each with its weight: the documents that hold it, and
   * by document the best value, the stretches it stands in, whether the title has it.
   */
  function grouped(lists, size, meanings) {
    const values = new Float32Array(size);
    const places = new Uint8Array(size);
    const titled = new Uint8Array(size);
    const held = [];
    for (const [{ documents, weights, stretches }, weight] of lists) {
      const rarity = weight * worth(size, documents.length);
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at];
        const level = (weights[at] / LEVELS) | 0;
        const value = rarity * ((weights[at] % LEVELS) / LEVELS + TITLE[level]);
        if (!values[document]) held.push(document);
        if (value > values[document]) values[document] = value;
        places[document] |= stretches[at];
        if (level) titled[document] = 1;
      }
    }
    return { values, places, titled, held, meanings, worth: worth(size, held.length) };
  }

  /**
   * The documents that hold "all" groups, with their scores; those that hold "most" where none holds all; or those that
   * hold "part", be it one word of two in the title or a rare one. `near` says whether a document is of the act in view.
   */
  function ranked(groups, { kindOf, near, wanted }) {
    const total = groups.reduce((sum, group) => sum + group.worth, 0);
    const score = (document) => {
      let value = 0;
      let share = 0;
      let named = 0;
      let together = EVERYWHERE;
      for (const { values, titled, places, worth } of groups) {
        if (!values[document]) continue;
        value += values[document];
        share += worth / total;
        named += titled[document];
        together &= places[document] || EVERYWHERE * titled[document];
      }
      if (groups.length > 1 && together) value *= 1.3;
      if (named === groups.length) value *= 1.25;
      if (near(document)) value *= IN_VIEW;
      return value * share * share * KIND[kindOf[document]];
    };
    const rarest = groups.reduce((best, group) => (group.held.length < best.held.length ? group : best));
    const whole = wanted === "part" ? [] : rarest.held.filter((document) => groups.every(({ values }) => values[document]));
    const documents = whole.length || wanted === "all" ? whole : most(groups, total, wanted === "part");
    return { hits: documents.map((document) => ({ document, score: score(document) })), whole: whole.length > 0 };
  }

  /** The documents that hold all groups but one, or those that tell most; with `part` less is enough in a title or if rare. */
  function most(groups, total, part) {
    const told = new Map();
    for (const group of groups) {
      for (const document of group.held) {
        if (!told.has(document)) told.set(document, { count: 0, share: 0, named: 0, rare: false });
        const seen = told.get(document);
        seen.count += 1;
        seen.share += group.worth / total;
        seen.named += group.titled[document];
        seen.rare ||= group.held.length <= RARE;
      }
    }
    const enough = Math.max(2, groups.length - 1);
    const tells = ({ count, share, named, rare }) => share >= 0.6 || count >= enough || (part && (rare || named) && share >= 0.4);
    return [...told].filter(([, seen]) => tells(seen)).map(([document]) => document);
  }

  Object.assign(search, { grouped, ranked });
})();
