/*
 * Answers a query from the shards that tools/orenk/render/search made. `new Engine(load, language)`, where
 * `load("hy/p3")` promises a shard; nothing here touches the page.
 */
(function () {
  "use strict";
  const search = (globalThis.orenkSearch = globalThis.orenkSearch || {});
  const { fold, tokens, latinOf, latinKey, Lexicon, once, slot, read, starts, decode, unfolded, parents, placed, whole } = search;

  const PROVISIONS = 2;
  const CANDIDATES = 6;
  const ARMENIAN = /[\u0561-\u0587]/;
  /** What an answer can be narrowed by. */
  const DIMENSIONS = ["kind", "act", "stage", "language", "body"];

  class Engine {
    constructor(load, language) {
      this.load = load;
      this.language = language;
      this.decoded = new Map();
      this.beside = new Map();
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
      index.languageOf = new Array(index.size);
      let at = 0;
      for (const [kind, act, language, length] of index.groups) {
        index.kindOf.fill(kind, at, at + length);
        index.actOf.fill(act, at, at + length);
        index.languageOf.fill(language, at, at + length);
        at += length;
      }
      this.index = index;
      this.lexicon = new Lexicon((name) => this.part(name), index, this.language);
      return index;
    }

    /** Reads once what reading a question needs, so that the first one is answered sooner. */
    warm() {
      const [[title]] = [...Object.values(this.index.acts), [""]];
      this.actsNamed(search.citation(`${title} 1.1`)?.words || []);
      this.titles();
    }

    part(name) {
      return this.load(`${this.language}/${name}?${this.index.version}`);
    }

    /** By body its name and the documents that name it or hold a power of it; loaded when first wanted. */
    bodies() {
      this.named ||= this.part("bodies").then((bodies) => {
        const entries = Object.entries(bodies).map(([body, [name, gaps]]) => {
          const held = new Set();
          for (let at = 0, document = 0, gap = 0; at < gaps.length; ) {
            [gap, at] = read(gaps, at);
            held.add((document += gap));
          }
          return [body, { name, held }];
        });
        return new Map(entries);
      });
      return this.named;
    }

    /** Where the documents of a unit stand, by eId, as gaps. */
    keys() {
      this.placed ||= this.part("keys").then(unfolded);
      return this.placed;
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

    /** One wanted word, by the lemmas it may mean with their weights. */
    async group(meanings) {
      const lists = await Promise.all([...meanings].map(async ([lemma, weight]) => [await this.postings(lemma), weight]));
      return search.grouped(lists, this.index.size, meanings);
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

    /** Documents that a citation leads to, with the eId of the unit; `only` where the query can be nothing else. */
    async cited(query, act) {
      const cited = search.citation(query);
      const named = cited && this.actsNamed(cited.words);
      if (!cited || ((cited.words.length || !cited.sure) && !named)) return { found: [], only: false };
      const found = [];
      const keys = await this.keys();
      const ways = cited.paths.flatMap((path) => search.ways(path, keys));
      for (const way of ways) {
        if (!keys.has(way[0])) continue;
        let document = 0;
        const documents = keys.get(way[0]).map((gap) => (document += gap));
        const wanted = documents.filter((one) => !named || named.includes(this.index.actOf[one]));
        const nearest = wanted.sort((one, other) => this.isIn(act, other) - this.isIn(act, one) || one - other).slice(0, 10);
        for (const [one, text] of await this.texts(nearest)) {
          const units = new Set(text.passages.flatMap(([eid]) => parents(eid)));
          const eid = [...way].reverse().find((candidate) => units.has(candidate)) || text.eid;
          found.push({ document: one, text, eid, exact: eid === way.at(-1), depth: way.indexOf(eid) });
        }
      }
      const nearer = (one, other) => this.isIn(act, other.document) - this.isIn(act, one.document) || other.depth - one.depth;
      found.sort((one, other) => other.exact - one.exact || nearer(one, other));
      const nowhere = cited.unit && ways.length > 0 && !cited.words.length;
      return { found: once(found), only: cited.sure && (found.length > 0 || Boolean(named) || nowhere) };
    }

    isIn(act, document) {
      return Number(Boolean(act) && this.index.actOf[document] === act);
    }

    /** Acts whose title, in any language, holds all the words that tell something; null where none does. */
    actsNamed(words) {
      const telling = words.filter((word) => word.length > 2 && !this.index.stop.includes(word)).map((word) => [word, latinKey(word)]);
      const names = (titles) => telling.every(([word, typed]) => titles.some(([other, read]) => search.akin(word, other) || search.akin(typed, read)));
      const found = telling.length ? [...this.titles()].filter(([, titles]) => names(titles)) : [];
      return found.length ? found.map(([id]) => id) : null;
    }

    /** The words of the titles of each act, with their reading in Latin letters. */
    titles() {
      this.entitled ||= new Map(
        Object.entries(this.index.acts).map(([id, [, , , titles]]) => [id, tokens(titles).map(({ key }) => [key, latinOf(key)])]),
      );
      return this.entitled;
    }

    /**
     * What a query may say: { readings, lost, guessed }, a reading being the meanings of each of its words, `lost` the number of
     * words without meaning, `guessed` of those taken for slips or kin. The first reading is by its own words, the others put synonyms in place of runs of words.
     */
    async understand(typed, finished, how) {
      await this.lexicon.prepare(typed);
      const keys = await this.lexicon.spelled(typed);
      const runs = await this.lexicon.runs(how.loose ? await this.lexicon.corrected(keys) : keys);
      const taken = new Set();
      for (const [from, { to }] of runs) for (let at = from; at < to; at++) taken.add(at);
      const direct = [];
      let guessed = 0;
      for (const [at, key] of keys.entries()) {
        const meanings = await this.lexicon.meanings(key, !finished && at === keys.length - 1);
        const add = (places, weight) => places.forEach((place) => meanings.set(place, Math.max(weight, meanings.get(place) || 0)));
        const isKnown = meanings.size > 0;
        if (how.kin) await this.lexicon.byKin(key, add);
        if (!meanings.size && how.loose) await this.lexicon.bySlip(key, add);
        if (!isKnown && meanings.size) guessed += 1;
        direct.push(meanings);
      }
      const lost = direct.filter((meanings, at) => !meanings.size && !taken.has(at)).length;
      const readings = direct.every((meanings) => meanings.size) || !runs.size ? [direct.filter((meanings) => meanings.size)] : [];
      const most = Math.max(0, ...[...runs.values()].map(({ meanings }) => meanings.length));
      for (let number = 0; number < most; number++) {
        const reading = search.reworded(direct, runs, number);
        if (reading) readings.push(reading);
      }
      return { readings: readings.filter((reading) => reading.length), lost, guessed };
    }

    /**
     * Answers a query: { hits, next, total, whole, counts }, a hit being { url, heading, excerpt: [[text, marked], …], … },
     * `next(10)` promising those that follow, and `counts` by dimension the numbers of hits for each value, the other
     * dimensions kept. `scope` may hold `act` (the one in view), `only` (the chosen value of some dimensions), `bodies`
     * (whether bodies are counted) and `count`, how many hits come at first.
     */
    async search(query, scope = {}) {
      await this.head();
      const wanted = scope.only?.language;
      if (wanted && !this.index.languageOf.includes(wanted)) return (await this.other(wanted)).search(query, scope);
      const { found, only } = await this.cited(query, scope.act);
      const { keys, finished } = this.wanted(query);
      if (only || !keys.length) return this.answer(this, found, { hits: [], whole: true }, scope);
      const { asked, ranked } = await this.anywhere(found.length ? "" : query, keys, finished, scope);
      return this.answer(asked, found, ranked, scope);
    }

    /**
     * The first index, of those that write as the query does, that knows an answer; another one is loaded when needed, and
     * answers only what it understands to the last word. Armenian in Latin letters is the last guess but one.
     */
    async anywhere(query, keys, finished, { act }) {
      const codes = [this.language, ...this.others(query)];
      const armenian = codes.length > 1 && !codes.includes("hy") ? ["hy"] : [];
      const [own, ...beside] = codes.map((code) => [code]);
      const direct = [[{}, own], [{ loose: true }, own], [{}, beside.flat()], [{ loose: true }, beside.flat()]];
      const steps = [...direct, [{ kin: true }, codes], [{}, armenian], [{ partly: true }, own]];
      for (const [how, some] of steps) {
        for (const code of some) {
          const asked = code === this.language ? this : await this.other(code);
          const ranked = await asked.ranked(keys, finished, { ...how, entire: asked !== this }, act);
          if (!ranked.hits.length) continue;
          return { asked, ranked: how.kin || how.partly ? ranked : await asked.widened(ranked, keys, finished, how, act) };
        }
      }
      return { asked: this, ranked: { hits: [], whole: false } };
    }

    /** Where few provisions answer, those that hold words of the same stem follow; where none does, the nearest ones. */
    async widened(ranked, keys, finished, how, act) {
      const isProvision = ({ document }) => this.index.kindOf[document] <= PROVISIONS;
      const hits = [...ranked.hits];
      for (const [wanted, more] of [[3, { kin: true }], [3, { partly: true }]]) {
        if (hits.filter(isProvision).length >= wanted) continue;
        const known = new Set(hits.map(({ document }) => document));
        const wider = await this.ranked(keys, finished, { ...how, ...more }, act);
        hits.push(...wider.hits.filter((hit) => isProvision(hit) && !known.has(hit.document)));
      }
      return { ...ranked, hits };
    }

    /** The keys of a query's telling words, and whether the last of them is finished. */
    wanted(query) {
      const words = tokens(query).map(({ key }) => key);
      const telling = words.filter((word) => !this.index.stop.includes(word));
      return { keys: telling.length ? telling : words, finished: /[\s.,;։:)»"]$/.test(query) };
    }

    /** The other languages that write as the query does. */
    others(query) {
      const codes = ARMENIAN.test(fold(query)) ? ["hy"] : /[a-z]/.test(fold(query)) ? ["en", "fr"] : [];
      return codes.filter((code) => code !== this.language);
    }

    async other(code) {
      if (!this.beside.has(code)) this.beside.set(code, new Engine(this.load, code));
      await this.beside.get(code).head();
      return this.beside.get(code);
    }

    async ranked(keys, finished, how, act) {
      const { readings, lost, guessed } = await this.understand(keys, finished, how);
      if (lost && (2 * lost + guessed >= keys.length || how.partly || how.entire)) return { hits: [], whole: false };
      const grouped = await Promise.all(readings.map((reading) => Promise.all(reading.map((one) => this.group(one)))));
      let best = { hits: [], whole: false, groups: [] };
      const hits = new Map();
      for (const groups of grouped) {
        const missing = lost * Math.log(2 + 2 * this.index.size);
        const total = groups.reduce((sum, group) => sum + group.worth, 0);
        const enough = missing <= 0.6 * total;
        if (!enough && !(how.loose && lost === 1)) continue;
        const near = (document) => this.isIn(act, document);
        const wanted = how.partly ? "part" : enough && !best.whole ? "most" : "all";
        const { hits: some, whole } = search.ranked(groups, { kindOf: this.index.kindOf, near, wanted });
        if ((best.whole || !enough) && !whole) continue;
        if (whole && !best.whole) hits.clear();
        for (const hit of some) {
          hit.groups = groups;
          if (!(hits.get(hit.document)?.score >= hit.score)) hits.set(hit.document, hit);
        }
        best = { whole: best.whole || (whole && !lost) };
      }
      const sorted = [...hits.values()].sort((one, other) => other.score - one.score || one.document - other.document);
      return { hits: sorted, whole: best.whole };
    }

    async answer(asked, cited, ranked, { act, count = 10, only = {}, bodies = false }) {
      const named = bodies || only.body ? await asked.bodies() : new Map();
      const jumped = new Set(cited.map(({ document }) => document));
      const { counts, fitting } = asked.counted([...cited, ...ranked.hits.filter(({ document }) => !jumped.has(document))], only, named);
      const jumps = fitting.filter(({ text }) => text).map(({ text, eid, ...rest }) => ({ ...rest, ...text, eid, excerpt: whole(text, eid), jump: true }));
      const page = asked.arranged(fitting.filter(({ text }) => !text), act);
      const next = async (wanted) => {
        const cited = jumps.splice(0, wanted);
        return [...cited, ...(await page(wanted - cited.length))].map((hit) => asked.told(hit));
      };
      const names = Object.fromEntries([...named].map(([body, { name }]) => [body, name]));
      return { hits: await next(count), next, total: fitting.length, whole: ranked.whole, counts, bodies: names };
    }

    /** The hits that fit the chosen values, and how many there are for each value where the other choices stay. */
    counted(hits, only, named) {
      const counts = Object.fromEntries(DIMENSIONS.map((one) => [one, {}]));
      const fits = (hit, one) => (one === "body" ? named.get(only.body)?.held.has(hit.document) : this.value(hit, one) === only[one]);
      const chosen = DIMENSIONS.filter((one) => only[one]);
      const fitting = [];
      for (const hit of hits) {
        const wrong = chosen.length ? chosen.filter((one) => !fits(hit, one)) : chosen;
        if (wrong.length > 1) continue;
        for (const one of wrong.length ? wrong : DIMENSIONS) {
          const value = this.value(hit, one);
          if (value) counts[one][value] = (counts[one][value] || 0) + 1;
        }
        if (named.size && (!wrong.length || wrong[0] === "body"))
          for (const [body, { held }] of named) if (held.has(hit.document)) counts.body[body] = (counts.body[body] || 0) + 1;
        if (!wrong.length) fitting.push(hit);
      }
      return { counts, fitting };
    }

    /** The value of a hit in a dimension of which it has one; "" for a record that is in no act. */
    value({ document }, dimension) {
      const { kinds, kindOf, actOf, acts, languageOf } = this.index;
      if (dimension === "kind") return kinds[kindOf[document]];
      if (dimension === "language") return languageOf[document];
      if (dimension === "act") return actOf[document];
      return dimension === "stage" && actOf[document] ? acts[actOf[document]][1] : "";
    }

    /** The hits of an answer page by page, the first ones ordered anew by what their texts say: `page(8)` promises them. */
    arranged(hits, act) {
      const first = this.candidates(hits, act);
      const later = hits.filter((hit) => !first.includes(hit));
      const forms = new Map();
      let ready = null;
      let at = 0;
      const placing = (hit, texts) => {
        if (!forms.has(hit.groups)) forms.set(hit.groups, this.lexicon.forms(hit.groups));
        return { ...hit, ...placed(texts.get(hit.document), hit, forms.get(hit.groups)) };
      };
      const told = async (some) => {
        const texts = await this.texts(some.map(({ document }) => document));
        return some.map((hit) => placing(hit, texts));
      };
      return async (count) => {
        ready ||= this.mixed((await told(first)).sort((one, other) => other.final - one.final || one.document - other.document), act);
        const page = ready.splice(0, count);
        const rest = later.slice(at, at + count - page.length);
        at += rest.length;
        return [...page, ...(await told(rest))];
      };
    }

    /** The hits whose texts are read before the first is shown: the best ones, a few provisions, one of the act in view. */
    candidates(hits, act) {
      const isProvision = ({ document }) => this.index.kindOf[document] <= PROVISIONS;
      const first = hits.slice(0, CANDIDATES);
      const below = hits.slice(CANDIDATES).filter(isProvision);
      const wanted = [below.slice(0, Math.max(0, 3 - first.filter(isProvision).length))];
      const isNear = (hit) => this.isIn(act, hit.document) && isProvision(hit);
      if (!first.some(isNear)) wanted.push(below.filter(isNear).slice(0, 2));
      return [...new Set([...first, ...wanted.flat()])];
    }

    /** Among the first three at most one that is no provision, where provisions follow, and one in the act in view. */
    mixed(hits, act) {
      const isProvision = ({ document }) => this.index.kindOf[document] <= PROVISIONS;
      const first = [];
      for (const hit of hits) if (first.length < 3 && (isProvision(hit) || first.every(isProvision))) first.push(hit);
      const mixed = [...first, ...hits.filter((hit) => !first.includes(hit))];
      const near = mixed.findIndex((hit) => this.isIn(act, hit.document) && isProvision(hit));
      if (near > 2) mixed.splice(2, 0, ...mixed.splice(near, 1));
      return mixed;
    }

    /** What a unit is called from the provision of the page down: "part 3, point 1". */
    below(eid, page, language) {
      const [own, units] = [page.split("/").at(-2), this.index.units[language]];
      if (!units || !eid.startsWith(`${own}__`)) return "";
      const names = [];
      for (const segment of eid.slice(own.length + 2).split("__")) {
        const [, level, number] = /^([a-z]+)_(\d[\d-]*)$/.exec(segment) || [];
        if (!units[level] || names.some((name) => name.startsWith(units[level]))) break;
        names.push(`${units[level]} ${number.replaceAll("-", ".")}`);
      }
      return names.join(", ");
    }

    told({ document, url, heading, language, eid, excerpt, jump }) {
      const { kinds, kindOf, actOf, acts } = this.index;
      const [page, own = ""] = url.split("#");
      const at = eid || own;
      const fragment = at && !page.endsWith(`/${at}/`) ? `#${at}` : "";
      const act = actOf[document];
      const [actTitle, , stage] = acts[act] || ["", "", ""];
      const kind = kinds[kindOf[document]];
      const part = this.below(at, page, language);
      return { kind, url: page + fragment, heading, part, language, act, actTitle, stage, excerpt, jump: Boolean(jump) };
    }
  }

  search.Engine = Engine;
})();
