/* Words and their search keys, as orenk.language.text makes them, and the readings of a word that no text holds. */
(function () {
  "use strict";
  const search = (globalThis.orenkSearch = globalThis.orenkSearch || {});

  const MARKS = /[\u0300-\u036f\u055a\u055b\u055c\u055e\u055f]/g;
  const APOSTROPHES = /[\u2018\u2019\u02bc\uff07`\u00b4]/g;
  const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;
  const LIGATURES = { œ: "oe", æ: "ae", ß: "ss" };

  /** The search key of a word: և, եւ, եվ, ԵՎ are one letter; marks inside words, accents and case do not count. */
  function fold(text) {
    let key = text.toLowerCase();
    if (ACCENTED.test(key)) key = key.replace(/[œæß]/g, (sign) => LIGATURES[sign]).normalize("NFD");
    return key.replace(MARKS, "").replace(/ե[ւվ]/g, "և").replace(APOSTROPHES, "'");
  }

  const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[\u055a\u055b\u055c\u055e\u055f](?=[\p{L}\p{N}]))*/gu;

  /** The words of a text: key, start and end; single letters are none. */
  function tokens(text) {
    const found = [];
    for (const match of text.matchAll(WORD)) {
      const key = fold(match[0]);
      if (key.length > 1 || /\d/.test(key)) found.push({ key, start: match.index, end: match.index + match[0].length });
    }
    return found;
  }

  /* Latin typing of Armenian: both sides are reduced to one alphabet in which the letters that people confuse are one. */
  const ARMENIAN = {
    ա: "a", բ: "b", գ: "g", դ: "d", ե: "e", զ: "z", է: "e", ը: "", թ: "t", ժ: "ž", ի: "i", լ: "l", խ: "x", ծ: "c",
    կ: "k", հ: "h", ձ: "ʒ", ղ: "ğ", ճ: "č", մ: "m", յ: "", ն: "n", շ: "š", ո: "o", չ: "č", պ: "p", ջ: "j", ռ: "r",
    ս: "s", վ: "v", տ: "t", ր: "r", ց: "c", ւ: "v", փ: "p", ք: "k", օ: "o", ֆ: "f", և: "ev",
  };
  const LATIN = {
    dzh: "j", sh: "š", zh: "ž", ch: "č", kh: "x", gh: "ğ", ts: "c", tz: "c", dz: "ʒ", th: "t", ph: "p", rr: "r",
    ou: "u", oo: "u", ye: "e", vo: "o", ee: "i", c: "c", q: "k", w: "v", y: "", "@": "", "'": "",
  };
  const LATIN_SIGNS = new RegExp(Object.keys(LATIN).join("|"), "g");

  function latinOf(form) {
    return form.replace(/ու/g, "u").replace(/վո/g, "o").replace(/[\u0561-\u0587]/g, (letter) => ARMENIAN[letter] ?? letter);
  }

  function latinKey(word) {
    return word.replace(LATIN_SIGNS, (signs) => LATIN[signs]);
  }

  const LOOSE = { ž: "j", ğ: "x", ʒ: "c", z: "c", č: "c" };

  /** The same for all letters that some people write alike: z, dz and ts, kh and gh, zh and j. */
  function latinLoose(read) {
    return read.replace(/[žğʒzč]/g, (letter) => LOOSE[letter]);
  }

  const FIRST = {};
  for (const [letter, latin] of Object.entries(ARMENIAN)) (FIRST[latin[0] || "y"] ||= []).push(letter);
  FIRST.u = ["ու"];
  FIRST.j = ["ջ", "յ", "ժ"];
  FIRST.x = ["խ", "ղ"];
  FIRST.z = ["զ", "ձ"];
  FIRST.c = ["ծ", "ց", "ձ", "ճ", "չ"];
  FIRST.e = ["ե", "է", "և"];

  /** Armenian beginnings of a word typed with Latin letters, for the choice of shards. */
  function armenianStarts(word) {
    const key = latinKey(word);
    const firsts = word.startsWith("y") ? ["ը", "յ", "ե"] : word.startsWith("vo") ? ["ո", "վ"] : FIRST[key[0]] || [];
    return firsts.flatMap((first) => {
      const seconds = FIRST[word.startsWith("y") ? key[0] : key[1]] || [""];
      return seconds.map((second) => first + second);
    });
  }

  /** Edits between two words up to `limit`, a swap of neighbours being one; more than `limit` where there are more. */
  function distance(one, other, limit) {
    if (Math.abs(one.length - other.length) > limit) return limit + 1;
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1] ? 0 : 1;
        let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        row.push(cost);
        if (cost < least) least = cost;
      }
      if (least > limit) return limit + 1;
      before = last;
      last = row;
    }
    return last[other.length];
  }

  /** How many slips of typing a word of this length may have. */
  function slips(length) {
    return length < 5 ? 0 : length < 9 ? 1 : 2;
  }

  /** Stems that an unknown form may have, the longest first, the lost vowel of an Armenian stem put back. */
  function* stems(key, endings) {
    for (let cut = key.length; cut >= Math.max(2, key.length - 10); cut--) {
      const stem = key.slice(0, cut);
      const replaced = cut === key.length ? [] : endings[key.slice(cut)];
      if (!replaced) continue;
      for (const end of replaced) yield stem + end;
      if (cut < key.length && replaced.includes("") && /[\u0561-\u0587]$/.test(stem)) {
        for (const back of [1, 2]) {
          for (const vowel of ["ի", "ու"]) {
            if (cut - back > 1) yield stem.slice(0, cut - back) + vowel + stem.slice(cut - back);
          }
        }
        yield stem.slice(0, -1) + "յ" + stem.slice(-1);
      }
    }
  }

  Object.assign(search, { fold, tokens, latinOf, latinKey, latinLoose, armenianStarts, distance, slips, stems });
})();
