/* Where in a found document the wanted words stand, and the words shown around them. */
(function () {
  "use strict";
  const search = (globalThis.orenkSearch = globalThis.orenkSearch || {});
  const { tokens } = search;

  function parents(eid) {
    const parts = eid.split("__");
    return parts.map((_, at) => parts.slice(0, at + 1).join("__"));
  }

  /** Which wanted words a text holds, where, and how many stand in the order of the query side by side. */
  function seen(text, forms, more = "") {
    const marks = [];
    const held = new Set();
    let longest = 0;
    for (const [words, shown] of [[text, true], [more, false]]) {
      let length = 0;
      let last = null;
      for (const { key, start, end } of tokens(words)) {
        const groups = forms.get(key) || null;
        length = groups && last && [...groups].some((group) => last.has(group - 1)) ? length + 1 : 1;
        last = groups;
        if (!groups) continue;
        if (shown) marks.push([start, end]);
        groups.forEach((group) => held.add(group));
        longest = Math.max(longest, length);
      }
    }
    return { marks, held, longest };
  }

  /** The place in a document that answers best, its score, its words around the hit. */
  function placed(text, { score, groups }, forms) {
    const count = groups.length;
    const title = seen(text.title, forms);
    const telling = tokens(text.title).filter(({ key }) => !/^\d+$/.test(key)).length;
    const titled = title.held.size === count ? 0.3 + 0.9 * Math.min(1, count / Math.max(1, telling)) : 0;
    let best = null;
    text.passages.forEach(([eid, words, more]) => {
      const found = seen(words, forms, more);
      const value = found.held.size + 0.3 * found.longest + 0.01 * Math.min(5, found.marks.length);
      if (!best || value > best.value) best = { eid, words, value, ...found };
    });
    const close = best ? (0.5 * best.held.size) / count + (count > 1 ? (0.35 * best.longest) / count : 0) : 0;
    const phrase = count > 1 && title.longest === count ? 0.3 : 0;
    const eid = titled || !best || !best.held.size ? "" : part(text, best, count);
    const excerpt = best ? cut(best.words, best.marks) : [];
    return { ...text, eid, excerpt, final: score * (1 + titled + phrase + close) };
  }

  /** The unit to land on: the one with all the words, else the nearest above it that holds them together. */
  function part(text, best, count) {
    if (best.held.size === count || !best.eid || text.passages.length === 1) return best.eid;
    return parents(best.eid).slice(0, Math.max(1, parents(text.eid).length) + 1).at(-1);
  }

  function whole(text, eid) {
    const passage = text.passages.find(([one, words]) => words && (one === eid || one.startsWith(`${eid}__`)));
    return passage ? cut(passage[1], []) : [];
  }

  const AROUND = 90;
  const LONGEST = 260;

  /** Words around the first hit as [text, marked] pairs. */
  function cut(words, marks) {
    let from = 0;
    let to = words.length;
    if (words.length > LONGEST) {
      const first = marks.length ? marks[0][0] : 0;
      from = first < AROUND ? 0 : words.indexOf(" ", first - AROUND) + 1;
      to = Math.min(words.length, from + LONGEST);
      if (to < words.length) to = Math.max(words.lastIndexOf(" ", to), from + AROUND);
    }
    const pieces = from ? [["… ", false]] : [];
    let at = from;
    for (const [start, end] of marks) {
      if (start < from || end > to) continue;
      if (start > at) pieces.push([words.slice(at, start), false]);
      pieces.push([words.slice(start, end), true]);
      at = end;
    }
    if (at < to) pieces.push([words.slice(at, to), false]);
    if (to < words.length) pieces.push([" …", false]);
    return pieces;
  }

  Object.assign(search, { parents, placed, whole });
})();
