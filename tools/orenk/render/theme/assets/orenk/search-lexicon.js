/* What the words of a question may mean: lemmas of the texts, by form, by ending, by synonym, by slip of typing. */
(function () {
  "use strict";
  const search = (globalThis.orenkSearch = globalThis.orenkSearch || {});
  const { latinOf, latinKey, latinLoose, armenianStarts, distance, slips, stems, unfolded } = search;

  const STEMS = 12;
  const KIN = 0.5;
  const ARMENIAN = /[\u0561-\u0587]/;
  /** How much another word for what is typed counts, the likeliest first. */
  const OTHER_WORDS = [0.95, 0.75, 0.65, 0.6];
  const DERIVED = /(ություն|ական|ային|ավոր|ացում|եցում|ում|ations?|ates?|ments?|ings?|al|ar|ity|ies|ors?|ers?|eurs?|iques?)$/;

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

  class Lexicon {
    /** `part("w3")` promises a stretch of the lexicon, `index` is the head of the index. */
    constructor(part, index, language) {
      this.part = part;
      this.index = index;
      this.language = language;
      this.stretches = new Map();
    }

    /** A stretch of the lexicon: forms in order, the lemmas of each, and the synonyms with a word in it. */
    async stretch(number) {
      if (number < 0 || number >= this.index.lexicon.length) return null;
      if (!this.stretches.has(number)) {
        const [coded, synonyms] = await this.part(`w${number}`);
        const lemmas = unfolded(coded);
        this.stretches.set(number, { lemmas, synonyms: synonyms.map(([phrase, ...meanings]) => [phrase.split(" "), meanings]) });
      }
      return this.stretches.get(number);
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
      if (this.isLatin(key) && (!found.size || key.length > 4)) await this.byLatin(key, add, 0);
      if (key.length > (unfinished ? 2 : 4) && (unfinished || !found.size)) await this.byStart(key, add, found.size ? 0.4 : 0.8);
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

    /** Lemmas derived from the same stem: «հիվանդանոց» reaches «հիվանդանոցային», "consulate" reaches "consular". */
    async byKin(key, add) {
      const stem = [key, ...stems(key, this.index.endings)].map((one) => one.replace(DERIVED, "")).sort((one, other) => one.length - other.length);
      const base = stem.find((one) => one.length > 4 && one.length >= key.length / 2);
      if (base) await this.byStart(base, add, KIN);
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

    /** Whether a word is typed with Latin letters where Armenian is sought. */
    isLatin(key) {
      return this.language === "hy" && /^[a-z@']+$/.test(key);
    }

    /** The words, with the Armenian one in place of each in Latin letters that is one only, or stands in synonyms only. */
    async spelled(keys) {
      return Promise.all(
        keys.map(async (key) => {
          const typed = this.isLatin(key) ? latinKey(key) : "";
          if (typed.length < 3) return key;
          const same = [];
          for (const { lemmas } of await this.around(armenianStarts(key), 10)) {
            for (const [form, places] of lemmas) if (ARMENIAN.test(form) && latinOf(form) === typed) same.push([form, places.length]);
          }
          return same.length === 1 || (same.length && same.every(([, known]) => !known)) ? same[0][0] : key;
        }),
      );
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
      for (const read of hits.length || allowed ? [] : [latinOf, (form) => latinLoose(latinOf(form))]) {
        const wanted = read === latinOf ? [...this.latinStems(typed)] : [typed, ...this.latinStems(typed)].map(latinLoose);
        if (await this.byReading(key, read, wanted, add)) return;
      }
    }

    /** Lemmas of the Armenian forms that read as the first of the wanted Latin words that any form reads as. */
    async byReading(key, read, wanted, add) {
      const rank = new Map([...wanted].reverse().map((word, at) => [word, at]));
      let best = -1;
      let hits = [];
      for (const { lemmas } of await this.around(armenianStarts(key), 10)) {
        for (const [form, places] of lemmas) {
          const at = places.length && ARMENIAN.test(form) ? rank.get(read(form)) : undefined;
          if (at > best) [best, hits] = [at, []];
          if (at === best) hits.push(places);
        }
      }
      for (const places of hits) add(places, 0.85);
      return hits.length > 0;
    }

    *latinStems(typed) {
      this.latinEndings ||= Object.entries(this.index.endings).map(([ending, ends]) => [latinOf(ending), ends.map(latinOf)]);
      const cut = this.latinEndings.filter(([ending]) => ending && typed.endsWith(ending));
      cut.sort((one, other) => one[0].length - other[0].length);
      for (const [ending, ends] of cut) {
        for (const end of ends) if (typed.length - ending.length > 1) yield typed.slice(0, -ending.length) + end;
      }
    }

    /** The known forms nearest to an unknown word, each with its lemmas, and how many slips of typing lie between. */
    async nearest(key) {
      const limit = slips(key.length);
      if (!limit || /\d/.test(key)) return { off: 0, forms: [] };
      const near = this.at(key);
      const stretches = await Promise.all([near - 1, near, near + 1].map((number) => this.stretch(number)));
      const starts = [key[1] + key[0] + key.slice(2, 3), key.slice(1, 4), key[0] + key.slice(2, 4)];
      let best = limit + 1;
      let forms = [];
      for (const { lemmas } of new Set([...stretches.filter(Boolean), ...(await this.around(starts, 4))])) {
        for (const [form, places] of lemmas) {
          if (!places.length || /\d/.test(form) || form.length < 3) continue;
          const off = distance(key, form, Math.min(best, limit));
          if (off < best) [best, forms] = [off, []];
          if (off === best && off <= limit) forms.push([form, places]);
        }
      }
      return { off: best, forms };
    }

    async bySlip(key, add) {
      const { off, forms } = await this.nearest(key);
      forms.slice(0, 6).forEach(([, places]) => add(places, 0.8 - 0.2 * off));
      if (!forms.length && this.language === "hy" && /^[a-z]+$/.test(key)) await this.byLatin(key, add, key.length > 6 ? 1 : 0);
    }

    /** The words with the nearest known form in place of each that is not known. */
    async corrected(keys) {
      return Promise.all(
        keys.map(async (key) => {
          if ((await this.meanings(key, false)).size) return key;
          const { forms } = await this.nearest(key);
          return forms.length ? forms[0][0] : key;
        }),
      );
    }

    /** Synonyms in the query: [from, to, meanings] for each run of words that is one. */
    async synonyms(keys) {
      const readings = keys.map((key) => [key, ...stems(key, this.index.endings)]);
      const known = readings.map((words) => new Set(words));
      const found = [];
      for (const [from, words] of readings.entries()) {
        const numbers = new Set(words.slice(0, STEMS).map((word) => this.at(word)));
        for (const { synonyms } of await Promise.all([...numbers].map((number) => this.stretch(number)))) {
          for (const [phrase, meanings] of synonyms) {
            const to = from + phrase.length;
            if (to <= keys.length && phrase.every((word, at) => known[from + at].has(word))) found.push([from, to, meanings]);
          }
        }
      }
      return found;
    }

    /** Runs of words of the query that are synonyms, none across another: Map from → { to, meanings }. */
    async runs(keys) {
      const found = [...(await this.synonyms(keys)), ...(await this.joined(keys)), ...(await this.partial(keys))];
      return chosen(found.sort((one, other) => other[1] - other[0] - (one[1] - one[0])));
    }

    async isForm(key) {
      return (await this.stretch(this.at(key))).lemmas.get(key)?.length > 0;
    }

    /** Neighbours that are one word in the texts: "meta data". */
    async joined(keys) {
      const found = [];
      for (let at = 0; at + 1 < keys.length; at++) {
        const word = keys[at] + keys[at + 1];
        const lemmas = [...((await this.stretch(this.at(word))).lemmas.get(word) || [])];
        const add = (places) => lemmas.push(...places);
        if (!lemmas.length) await this.byStem(word, add, 0);
        if (!lemmas.length && this.isLatin(word)) await this.byLatin(word, add, 0);
        if (lemmas.length) found.push([at, at + 2, [[lemmas[0]]]]);
      }
      return found;
    }

    /** A word that only stands in a synonym of several words means what that synonym does. */
    async partial(keys) {
      const found = [];
      for (const [at, key] of keys.entries()) {
        if (key.length < 6 || (await this.isForm(key)) || (await this.meanings(key, false)).size) continue;
        const { synonyms } = await this.stretch(this.at(key));
        const near = synonyms.filter(([phrase]) => phrase.length > 1 && phrase.includes(key));
        const [shortest] = near.sort(([one], [other]) => one.length - other.length);
        if (shortest) found.push([at, at + 1, shortest[1].filter(({ length }) => length)]);
      }
      return found;
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
      for (const { lemmas } of this.stretches.values()) {
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

    /** Loads at once the stretches of the lexicon that the words and their stems stand in. */
    async prepare(keys) {
      const wanted = keys.flatMap((key) => [key, ...[...stems(key, this.index.endings)].slice(0, STEMS)]);
      await Promise.all([...new Set(wanted.map((word) => this.at(word)))].map((number) => this.stretch(number)));
    }
  }

  /** Runs of words that are synonyms, the longest first, none across another: Map from → { to, meanings }. */
  function chosen(runs) {
    const found = new Map();
    const taken = new Set();
    for (const [from, to, meanings] of runs) {
      const same = found.get(from);
      if (same && same.to === to) {
        same.meanings.push(...meanings.filter((lemmas) => lemmas.length));
        continue;
      }
      const places = Array.from({ length: to - from }, (_, at) => from + at);
      if (places.some((at) => taken.has(at))) continue;
      places.forEach((at) => taken.add(at));
      found.set(from, { to, meanings: [...meanings] });
    }
    for (const run of found.values()) run.meanings = run.meanings.slice(0, OTHER_WORDS.length);
    return found;
  }

  /**
   * The words of a question with the other words of that number in place of each run that has some: a list of meanings,
   * lemma → weight; null where nothing is replaced or a run means nothing by itself.
   */
  function reworded(direct, runs, number) {
    const reading = [];
    let replaced = false;
    for (let at = 0; at < direct.length; ) {
      const { to, meanings } = runs.get(at) || { to: at + 1, meanings: [] };
      const own = direct.slice(at, to);
      const isKnown = own.every(({ size }) => size);
      const lemmas = meanings[number]?.length ? meanings[number] : isKnown ? null : meanings.find(({ length }) => length);
      if (lemmas) reading.push(...lemmas.map((lemma) => new Map([[lemma, OTHER_WORDS[number]]])));
      else reading.push(...own.filter(({ size }) => size));
      replaced ||= Boolean(meanings[number]?.length);
      at = to;
    }
    return replaced ? reading : null;
  }

  Object.assign(search, { Lexicon, reworded, slot });
})();
