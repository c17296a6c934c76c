/*
 * Answers a query from the shards that tools/orenk/render/search made. `new Engine(load, language)`, where
 * `load("hy/p3")` promises a shard; nothing here touches the page.
 */
(function () {
  "use strict";
  const search = (globalThis.orenkSearch = globalThis.orenkSearch || {});
  const { fold, tokens, latinOf, latinKey, armenianStarts, distance, slips, stems } = search;

  const LEVELS = 30;
  const TITLE = [0, 0.9, 1.5];
  const KIND = [1, 1, 0.55, 0.6, 0.62, 0.62, 0.62, 0.5];
  const STEMS = 12;
  const KIN = 0.5;
  const IN_VIEW = 1.35;
  const CANDIDATES = 10;
  const ARMENIAN = /[\u0561-\u0587]/;

  function values() {
    const table = new Uint8Array(128);
    let value = 0;
    for (let code = 35; code < 127; code++) if (code !== 92) table[code] = value++;
    return table;
  }
  const VALUE = values();

  /** Place in a sorted list of firsts at which an item belongs. */
  function slot(firsts, item) {
    let low = 0;
    let high = firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firsts[middle] <= item) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  class Engine {
    constructor(load, language) {
      this.load = load;
      this.language = language;
      this.lexicon = new Map();
      this.decoded = new Map();
    }

    /** The head of the index, loaded and read once. */
    head() {
      this.begun ||= this.begin();
      return this.begun;
    }

    async begin() {
      const index = { ...(await this.load(`${this.language}/index`)) };
      index.texts = starts(index.texts);
      index.kindOf = new Uint8Array(index.size);
      index.actOf = new Array(index.size);
      let at = 0;
      for (const [kind, act, length] of index.groups) {
        index.kindOf.fill(kind, at, at + length);
        index.actOf.fill(act, at, at + length);
        at += length;
      }
      this.index = index;
      return index;
    }

    part(name) {
      return this.load(`${this.language}/${name}?${this.index.version}`);
    }

    /** A stretch of the lexicon: forms in order, the lemmas of each, and the synonyms with a word in it. */
    async stretch(number) {
      if (number < 0 || number >= this.index.lexicon.length) return null;
      if (!this.lexicon.has(number)) {
        const [coded, synonyms] = await this.part(`w${number}`);
        const lemmas = new Map();
        let before = "";
        for (const entry of coded.split(",")) {
          const at = entry.indexOf("=");
          const form = before.slice(0, parseInt(entry[0], 36)) + entry.slice(1, at);
          const places = entry.slice(at + 1);
          lemmas.set(form, places ? places.split(".").map((place) => parseInt(place, 36)) : []);
          before = form;
        }
        this.lexicon.set(number, { lemmas, synonyms: synonyms.map(([phrase, ...to]) => [phrase.split(" "), to]) });
      }
      return this.lexicon.get(number);
    }

    at(form) {
      return slot(this.index.lexicon, form);
    }

    /** The stretches in which forms with these beginnings stand, at most `most`. */
    async around(starts, most = 6) {
      const numbers = new Set();
      for (const start of starts) {
        const last = this.at(start + "\uffff");
        for (let number = this.at(start); number <= last && numbers.size < most; number++) numbers.add(number);
      }
      return (await Promise.all([...numbers].map((number) => this.stretch(number)))).filter(Boolean);
    }

    /** Lemmas that a typed word may mean: Map lemma → weight, with how it was understood. */
    async meanings(key, unfinished) {
      const own = await this.stretch(this.at(key));
      const found = new Map();
      const add = (places, weight) => {
        for (const place of places) if (!(found.get(place) >= weight)) found.set(place, weight);
      };
      add(own.lemmas.get(key) || [], 1);
      await this.byStem(key, add, found.size ? KIN : 0);
      if (!found.size && /^[a-z@']+$/.test(key) && this.language === "hy") await this.byLatin(key, add, 0);
      if (key.length > 2 && (unfinished || !found.size)) await this.byStart(key, add, found.size ? 0.4 : 0.8);
      return found;
    }

    /** Lemmas reached by other endings: the nearest one, or with `kin` all of them, at that weight. */
    async byStem(key, add, kin) {
      let nearest = kin;
      for (const stem of stems(key, this.index.endings)) {
        if (nearest && !stem.startsWith(key.slice(0, 5))) continue;
        const places = (await this.stretch(this.at(stem))).lemmas.get(stem);
        if (!places || !places.length) continue;
        add(places, nearest || 0.95);
        nearest = KIN;
      }
    }

    async byStart(key, add, weight) {
      const forms = [];
      for (const { lemmas } of await this.around([key], 3)) {
        for (const [form, places] of lemmas) if (form.startsWith(key) && form !== key && places.length) forms.push([form, places]);
      }
      forms.sort((one, other) => one[0].length - other[0].length || (one[0] < other[0] ? -1 : 1));
      const known = new Set();
      for (const [, places] of forms) {
        if (known.size >= 8) break;
        places.forEach((place) => known.add(place));
        add(places, weight);
      }
    }

    async byLatin(key, add, allowed) {
      const typed = latinKey(key);
      if (typed.length < 2) return;
      let best = allowed + 1;
      let hits = [];
      for (const { lemmas } of await this.around(armenianStarts(key), 10)) {
        for (const [form, places] of lemmas) {
          if (!places.length || !ARMENIAN.test(form)) continue;
          const off = allowed ? distance(typed, latinOf(form), allowed) : latinOf(form) === typed ? 0 : 1;
          if (off < best) [best, hits] = [off, []];
          if (off === best && off <= allowed) hits.push(places);
        }
      }
      for (const places of hits) add(places, 0.95 - 0.2 * best);
      if (!hits.length && !allowed) {
        for (const stem of this.latinStems(typed)) {
          for (const { lemmas } of await this.around(armenianStarts(key), 10)) {
            for (const [form, places] of lemmas) if (places.length && latinOf(form) === stem) hits.push(places);
          }
          if (hits.length) break;
        }
        for (const places of hits) add(places, 0.85);
      }
    }

    *latinStems(typed) {
      this.latinEndings ||= Object.entries(this.index.endings).map(([ending, ends]) => [latinOf(ending), ends.map(latinOf)]);
      const cut = this.latinEndings.filter(([ending]) => ending && typed.endsWith(ending));
      cut.sort((one, other) => one[0].length - other[0].length);
      for (const [ending, ends] of cut) {
        for (const end of ends) if (typed.length - ending.length > 1) yield typed.slice(0, -ending.length) + end;
      }
    }

    async bySlip(key, add) {
      const limit = slips(key.length);
      if (!limit || /\d/.test(key)) return;
      const near = this.at(key);
      const stretches = await Promise.all([near - 1, near, near + 1].map((number) => this.stretch(number)));
      const starts = [key[1] + key[0] + key.slice(2, 3), key.slice(1, 4), key[0] + key.slice(2, 4)];
      const all = new Set([...stretches.filter(Boolean), ...(await this.around(starts, 4))]);
      let best = limit + 1;
      let hits = [];
      for (const { lemmas } of all) {
        for (const [form, places] of lemmas) {
          if (!places.length || /\d/.test(form) || form.length < 3) continue;
          const off = distance(key, form, Math.min(best, limit));
          if (off < best) [best, hits] = [off, []];
          if (off === best && off <= limit) hits.push(places);
        }
      }
      hits.slice(0, 6).forEach((places) => add(places, 0.8 - 0.2 * best));
      if (!hits.length && this.language === "hy" && /^[a-z]+$/.test(key)) await this.byLatin(key, add, key.length > 6 ? 1 : 0);
    }

    /** Synonyms in the query: [from, to, lemmas] for each run of words that is one, the longest first. */
    async synonyms(keys) {
      const readings = keys.map((key) => [key, ...stems(key, this.index.endings)]);
      const known = readings.map((words) => new Set(words));
      const found = [];
      for (const [from, words] of readings.entries()) {
        const numbers = new Set(words.slice(0, STEMS).map((word) => this.at(word)));
        for (const { synonyms } of await Promise.all([...numbers].map((number) => this.stretch(number)))) {
          for (const [phrase, lemmas] of synonyms) {
            const to = from + phrase.length;
            if (to <= keys.length && phrase.every((word, at) => known[from + at].has(word))) found.push([from, to, lemmas]);
          }
        }
      }
      return found.sort((one, other) => other[1] - other[0] - (one[1] - one[0]));
    }

    /** The postings of a lemma: documents, weights, stretches. */
    async postings(lemma) {
      if (!this.decoded.has(lemma)) {
        const number = slot(this.index.postings, lemma);
        const shard = await this.part(`p${number}`);
        this.decoded.set(lemma, decode(shard[lemma - this.index.postings[number]]));
      }
      return this.decoded.get(lemma);
    }

    /** One wanted word: for each document its best value, the stretches it stands in, whether the title has it. */
    async group(meanings) {
      const { size } = this.index;
      const values = new Float32Array(size);
      const places = new Uint8Array(size);
      const titled = new Uint8Array(size);
      let count = 0;
      const lists = await Promise.all([...meanings].map(async ([lemma, weight]) => [await this.postings(lemma), weight]));
      for (const [{ documents, weights, stretches }, weight] of lists) {
        const rarity = weight * Math.log(1 + (size + 1) / (documents.length + 0.5));
        for (let at = 0; at < documents.length; at++) {
          const document = documents[at];
          const level = (weights[at] / LEVELS) | 0;
          const value = rarity * ((weights[at] % LEVELS) / LEVELS + TITLE[level]);
          if (!values[document]) count += 1;
          if (value > values[document]) values[document] = value;
          places[document] |= stretches[at];
          if (level) titled[document] = 1;
        }
      }
      return { values, places, titled, meanings, worth: Math.log(1 + (size + 1) / (count + 0.5)) };
    }

    /** Ranks documents for some groups, all of which a document should hold. */
    rank(groups, act) {
      const { size, kindOf, actOf } = this.index;
      const total = groups.reduce((sum, group) => sum + group.worth, 0);
      const hits = [];
      let whole = false;
      for (let document = 0; document < size; document++) {
        let [value, worth, held, named, together] = [0, 0, 0, 0, 63];
        for (const group of groups) {
          if (!group.values[document]) continue;
          value += group.values[document];
          worth += group.worth;
          held += 1;
          named += group.titled[document];
          together &= group.places[document] || 63 * group.titled[document];
        }
        const share = worth / total;
        if (share < 0.6 && held < groups.length) continue;
        if (held === groups.length) whole = true;
        const close = groups.length > 1 && together ? 1.3 : 1;
        const near = act && actOf[document] === act ? IN_VIEW : 1;
        const score = value * share * share * close * (named === groups.length ? 1.25 : 1) * near * KIND[kindOf[document]];
        hits.push({ document, score, held });
      }
      return { hits: whole ? hits.filter(({ held }) => held === groups.length) : hits, whole };
    }

    /** The texts of documents, by document. */
    async texts(documents) {
      const numbers = new Set(documents.map((document) => slot(this.index.texts, document)));
      const shards = new Map(await Promise.all([...numbers].map(async (number) => [number, await this.part(`t${number}`)])));
      return new Map(
        documents.map((document) => {
          const number = slot(this.index.texts, document);
          const [url, heading, title, language, eid, passages] = shards.get(number)[document - this.index.texts[number]];
          return [document, { url, heading, title, language, eid, passages }];
        }),
      );
    }

    /** The forms of lemmas, as far as their stretches of the lexicon are loaded. */
    forms(groups) {
      const wanted = new Map();
      groups.forEach(({ meanings }, number) => {
        for (const lemma of meanings.keys()) {
          if (!wanted.has(lemma)) wanted.set(lemma, new Set());
          wanted.get(lemma).add(number);
        }
      });
      const forms = new Map();
      for (const { lemmas } of this.lexicon.values()) {
        for (const [form, places] of lemmas) {
          for (const place of places) {
            for (const number of wanted.get(place) || []) {
              if (!forms.has(form)) forms.set(form, new Set());
              forms.get(form).add(number);
            }
          }
        }
      }
      return forms;
    }

    /** Documents that a citation leads to, with the eId of the unit. */
    async cited(query, act) {
      const read = search.citation(query);
      if (!read) return [];
      const named = this.named(read.words);
      if (read.words.length && !named) return [];
      const found = [];
      const keys = await this.part("keys");
      for (const path of read.paths) {
        const way = search.eids(path);
        if (!way || !keys[way.page]) continue;
        let document = 0;
        const documents = [];
        for (const gap of keys[way.page]) documents.push((document += gap));
        const wanted = documents.filter((one) => !named || named.includes(this.index.actOf[one]));
        wanted.sort((one, other) => (this.index.actOf[other] === act) - (this.index.actOf[one] === act) || one - other);
        const texts = await this.texts(wanted.slice(0, 10));
        for (const [one, text] of texts) {
          const units = new Set(text.passages.flatMap(([eid]) => parents(eid)));
          const eid = [...way.way].reverse().find((candidate) => units.has(candidate)) || text.eid;
          found.push({ document: one, text, eid, exact: eid === way.way.at(-1) });
        }
      }
      const acts = new Set();
      const sorted = found.sort((one, other) => other.exact - one.exact);
      return sorted.filter((one) => {
        const key = `${one.document} ${one.eid}`;
        const again = acts.has(key) || (!one.exact && sorted.some((other) => other.exact && other.document === one.document));
        acts.add(key);
        return !again;
      });
    }

    /** Acts whose title holds all the words, or null where none does. */
    named(words) {
      if (!words.length) return null;
      const start = (word) => word.slice(0, Math.max(4, word.length - 4));
      const telling = words.filter((word) => word.length > 2 && !this.index.stop.includes(word));
      const acts = Object.entries(this.index.acts).filter(([, [title]]) => {
        const held = tokens(title).map(({ key }) => start(key));
        return telling.every((word) => held.some((other) => start(word).startsWith(other) || other.startsWith(start(word))));
      });
      return telling.length && acts.length ? acts.map(([id]) => id) : null;
    }

    /** Loads at once the stretches of the lexicon that the words and their stems stand in. */
    async prepare(keys) {
      const wanted = keys.flatMap((key) => [key, ...[...stems(key, this.index.endings)].slice(0, STEMS)]);
      await Promise.all([...new Set(wanted.map((word) => this.at(word)))].map((number) => this.stretch(number)));
    }

    /** The groups of a query: what each of its words may mean; null where a word is not understood at all. */
    async understand(keys, finished, loose) {
      await this.prepare(keys);
      const groups = [];
      let lost = 0;
      const runs = await this.synonyms(keys);
      const taken = new Set();
      const replaced = new Map();
      for (const [from, to, lemmas] of runs) {
        const free = Array.from({ length: to - from }, (_, at) => from + at).every((at) => !taken.has(at));
        if (!free) continue;
        for (let at = from; at < to; at++) taken.add(at);
        replaced.set(from, lemmas);
      }
      const direct = [];
      for (const [at, key] of keys.entries()) {
        const meanings = await this.meanings(key, !finished && at === keys.length - 1);
        if (!meanings.size && loose && !taken.has(at)) await this.bySlip(key, (places, weight) => places.forEach((place) => meanings.set(place, weight)));
        direct.push(meanings);
      }
      const readings = [direct.filter((meanings) => meanings.size)];
      lost = direct.filter((meanings, at) => !meanings.size && !taken.has(at)).length;
      if (replaced.size) {
        const second = [];
        for (const [at, meanings] of direct.entries()) {
          if (replaced.has(at)) second.push(...replaced.get(at).map((lemma) => new Map([[lemma, 0.95]])));
          else if (!taken.has(at) && meanings.size) second.push(meanings);
        }
        readings.push(second);
      }
      const complete = direct.every((meanings) => meanings.size);
      for (const [number, reading] of readings.entries()) {
        if (reading.length && (number > 0 || complete || !replaced.size)) groups.push(await Promise.all(reading.map((one) => this.group(one))));
      }
      return { readings: groups, lost };
    }

    /**
     * Answers a query: { hits, total, whole, kinds, acts }, a hit being { url, heading, excerpt: [[text, marked], …], … }
     * and `kinds` and `acts` the numbers of hits. `scope` may hold act (the one in view), acts, kinds, from, count.
     */
    async search(query, scope = {}) {
      await this.head();
      const cited = await this.cited(query, scope.act);
      if (cited.length) return this.answer(this, cited, { hits: [], whole: true }, scope);
      const { keys, finished } = this.wanted(query);
      if (!keys.length) return this.answer(this, [], { hits: [], whole: true }, scope);
      let asked = this;
      let ranked = { hits: [] };
      for (const loose of [false, true]) {
        for (asked of [this, ...(await this.others(query))]) {
          ranked = await asked.ranked(keys, finished, loose, scope.act);
          if (ranked.hits.length) return this.answer(asked, [], ranked, scope);
        }
      }
      return this.answer(this, [], ranked, scope);
    }

    /** The keys of a query's telling words, and whether the last of them is finished. */
    wanted(query) {
      const words = tokens(query).map(({ key }) => key);
      const telling = words.filter((word) => !this.index.stop.includes(word));
      return { keys: telling.length ? telling : words, finished: /[\s.,;։:)»"]$/.test(query) };
    }

    /** The indexes of the other languages that write as the query does. */
    async others(query) {
      const armenian = ARMENIAN.test(fold(query));
      const codes = armenian ? ["hy"] : /[a-z]/.test(fold(query)) ? ["en", "fr"] : [];
      this.beside ||= new Map();
      for (const code of codes) {
        if (code !== this.language && !this.beside.has(code)) this.beside.set(code, new Engine(this.load, code));
      }
      const engines = codes.filter((code) => code !== this.language).map((code) => this.beside.get(code));
      await Promise.all(engines.map((engine) => engine.head()));
      return engines;
    }

    async ranked(keys, finished, loose, act) {
      const { readings, lost } = await this.understand(keys, finished, loose);
      let best = { hits: [], whole: false, groups: [] };
      const hits = new Map();
      for (const groups of readings) {
        const missing = lost * Math.log(2 + 2 * this.index.size);
        const total = groups.reduce((sum, group) => sum + group.worth, 0);
        if (missing > 0.6 * total) continue;
        const { hits: some, whole } = this.rank(groups, act);
        if (best.whole && !whole) continue;
        if (whole && !best.whole) hits.clear();
        for (const hit of some) if (!(hits.get(hit.document)?.score >= hit.score)) hits.set(hit.document, { ...hit, groups });
        best = { whole: best.whole || (whole && !lost) };
      }
      const sorted = [...hits.values()].sort((one, other) => other.score - one.score || one.document - other.document);
      return { hits: sorted, whole: best.whole };
    }

    async answer(asked, cited, ranked, { from = 0, count = 10, kinds, acts }) {
      const { index } = asked;
      const kindOf = ({ document }) => index.kinds[index.kindOf[document]];
      const actOf = ({ document }) => index.actOf[document];
      const allowed = (hit) => (!kinds || kinds.includes(kindOf(hit))) && (!acts || acts.includes(actOf(hit)));
      const everything = [...cited, ...ranked.hits];
      const hits = ranked.hits.filter(allowed);
      const jumps = cited.filter(allowed);
      const shown = from ? [] : jumps.map(({ text, eid, ...rest }) => ({ ...rest, ...text, eid, excerpt: whole(text, eid), jump: true }));
      for (const hit of await asked.arranged(hits, from, count)) shown.push(hit);
      return {
        hits: shown.map((hit) => asked.told(hit)),
        total: jumps.length + hits.length,
        whole: ranked.whole,
        kinds: tally(everything.map(kindOf)),
        acts: tally(everything.map(actOf).filter(Boolean)),
      };
    }

    /** The hits of one page of the answer, the first ones ordered anew by what their texts say. */
    async arranged(hits, from, count) {
      const first = hits.slice(0, CANDIDATES);
      const later = hits.slice(Math.max(from, CANDIDATES), from + count);
      const texts = await this.texts([...first, ...later].map(({ document }) => document));
      const forms = new Map();
      const read = (hit) => {
        if (!forms.has(hit.groups)) forms.set(hit.groups, this.forms(hit.groups));
        return { ...hit, ...placed(texts.get(hit.document), hit, forms.get(hit.groups)) };
      };
      const best = first.map(read).sort((one, other) => other.final - one.final || one.document - other.document);
      return [...this.mixed(best).slice(from, from + count), ...later.map(read)];
    }

    /** At most one record among the first three, where provisions follow it. */
    mixed(hits) {
      const isRecord = ({ document }) => this.index.kindOf[document] > 3;
      const records = hits.filter(isRecord).slice(1);
      const place = hits.filter((hit) => !isRecord(hit)).length + 1;
      const late = records.filter((hit) => hits.indexOf(hit) < 3 && place > 1);
      const rest = hits.filter((hit) => !late.includes(hit));
      return [...rest.slice(0, 3), ...late, ...rest.slice(3)];
    }

    told({ document, url, heading, language, eid, excerpt, jump }) {
      const { kinds, kindOf, actOf, acts } = this.index;
      const [page, own = ""] = url.split("#");
      const at = eid || own;
      const fragment = at && !page.endsWith(`/${at}/`) ? `#${at}` : "";
      const act = actOf[document];
      const [actTitle, stage] = acts[act] || ["", ""];
      const kind = kinds[kindOf[document]];
      return { kind, url: page + fragment, heading, language, act, actTitle, stage, excerpt, jump: Boolean(jump) };
    }
  }

  function tally(names) {
    const counts = {};
    for (const name of names) counts[name] = (counts[name] || 0) + 1;
    return counts;
  }

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

  function decode(coded) {
    const documents = [];
    const weights = [];
    const stretches = [];
    let document = -1;
    for (let at = 0, gap = 0; at < coded.length; ) {
      [gap, at] = read(coded, at);
      document += gap + 1;
      documents.push(document);
      weights.push(VALUE[coded.charCodeAt(at++)]);
      stretches.push(VALUE[coded.charCodeAt(at++)]);
    }
    return { documents, weights, stretches };
  }

  function parents(eid) {
    const parts = eid.split("__");
    return parts.map((_, at) => parts.slice(0, at + 1).join("__"));
  }

  /** Which wanted words a text holds, where, and how many stand in the order of the query side by side. */
  function seen(text, forms, more) {
    const marks = [];
    const held = new Set();
    let run = new Set();
    let longest = 0;
    let runLength = 0;
    let last = null;
    for (const { key, start, end } of tokens(text)) {
      const groups = forms.get(key);
      if (!groups) {
        [run, runLength, last] = [new Set(), 0, null];
        continue;
      }
      marks.push([start, end]);
      groups.forEach((group) => held.add(group));
      runLength = last && [...groups].some((group) => last.has(group - 1)) ? runLength + 1 : 1;
      longest = Math.max(longest, runLength);
      last = groups;
    }
    for (const { key } of more ? tokens(more) : []) (forms.get(key) || []).forEach((group) => held.add(group));
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
    return parents(best.eid).slice(0, 2).at(-1);
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

  search.Engine = Engine;
})();
