/* Citations as people type them in a search box: "12.3", "art. 12(3)", «12-րդ հոդվածի 3-րդ մաս», « article 12, § 3 ». */
(function () {
  "use strict";
  const search = (globalThis.orenkSearch = globalThis.orenkSearch || {});

  const UNITS = [
    ["subpoint", /^(ենթակետ.*|sub-?points?|sub-?items?|sous-points?|lettres?)$/],
    ["art", /^(հոդված.*|հոդ|հ|articles?|arts?|hodva(c|ts|tz).*)$/],
    ["para", /^(մաս|մաս(ի|ը|ն|ին|ից|ով|ում|եր.*)|մ|parts?|paras?|paragraphe?s?|pars?|mas(i|in|y|n|um|ov|er.*)?)$/],
    ["point", /^(կետ|կետ(ի|ը|ն|ին|ից|ով|ում|եր.*)|կ|points?|pts?|items?|ket(i|in|y|n|um|ov|er.*)?)$/],
    ["subpara", /^(պարբերութ.*|subparagraphs?|sub-paragraphs?|alineas?|al)$/],
    ["chp", /^(գլ|գլուխ.*|գլխ.*|chapters?|chapitres?|ch|chap|gl?ukh.*|glkh.*)$/],
    ["sec", /^(բաժ[ին].*|titres?)$/],
    ["clause", /^(§+|sections?|clauses?)$/],
    ["annex", /^(հավելված.*|annexe?s?|schedules?|appendix)$/],
  ];
  const BELOW = { art: "para", clause: "para", para: "point", point: "subpoint", annex: "point" };
  const ORDINALS = [
    [/^(առաջին|first|premiere?)/, 1], [/^(երկրորդ|second|deuxieme)/, 2], [/^(երրորդ|third|troisieme)/, 3],
    [/^(չորրորդ|fourth|quatrieme)/, 4], [/^(հինգերորդ|fifth|cinquieme)/, 5], [/^(վեցերորդ|sixth|sixieme)/, 6],
    [/^(յոթերորդ|seventh|septieme)/, 7], [/^(ութերորդ|eighth|huitieme)/, 8], [/^(իններորդ|ninth|neuvieme)/, 9],
    [/^(տասներորդ|tenth|dixieme)/, 10],
  ];
  const FILLERS =
    /^(օրենք.*|նախագ.*|որոշ(ում|ման).*|սույն|մասին|of|the|law|this|draft|bill|act|decision|de|la|le|du|des|loi|cette|projet|acte|l|d|и|և|and|et|to|no|n|թիվ|on|sur|relative?|orenqi?|orenki?|masin|naxag.*)$/;
  /** Numbers that stand for a provision and its parts, however they are parted: "12.3", "12/3", "12 (3)". */
  const NUMBERS = String.raw`\d+(?:\s*[.,/:)–-]\s*\d+|\s+\d+|\s*\(\s*[\p{L}\d]+\s*\))*`;
  const ONLY_NUMBERS = new RegExp(String.raw`^\s*(${NUMBERS})[\s.)]*$`, "u");
  const NUMBERS_AT_AN_END = new RegExp(String.raw`^\s*(${NUMBERS})|(${NUMBERS})[\s.)]*$`, "u");
  const NUMBER_SIGN = /(?<!\p{L})(?:n|no|թիվ|№)\s*[°º.:]*\s*(?=\d)/gu;
  const ARMENIAN_LETTERS = "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցփքօֆ";
  const PIECE =
    /(\d+(?:[.]\d+)*)(?:\s*-?\s*(րդ|ին|st|nd|rd|th|er|re|eme|e|in)(?![\p{L}])\p{L}*)?|§+|sub-\p{L}+|sous-\p{L}+|\p{L}+|[()]/gu;

  function unitOf(word) {
    const found = UNITS.find(([, pattern]) => pattern.test(word));
    return found ? found[0] : "";
  }

  function pieces(text) {
    const found = [];
    let inside = false;
    for (const match of text.matchAll(PIECE)) {
      const word = match[0];
      if (word === "(" || word === ")") inside = word === "(";
      else if (/^(մասին|masin)$/.test(word) && !found.at(-1)?.number) continue;
      else if (match[1]) found.push({ number: match[1], ordinal: Boolean(match[2]), inside });
      else {
        const unit = unitOf(word);
        const ordinal = ORDINALS.find(([pattern]) => pattern.test(word));
        if (unit && !(inside && word.length === 1)) found.push({ unit });
        else if (ordinal) found.push({ number: String(ordinal[1]), ordinal: true, word });
        else if (text[match.index + 1] === "'" && word.length === 1) continue;
        else if (word.length === 1 && (inside || found.some((piece) => piece.unit))) found.push({ number: letterNumber(word), letter: true });
        else if (!FILLERS.test(word)) found.push({ word });
      }
    }
    return found;
  }

  function letterNumber(letter) {
    const place = ARMENIAN_LETTERS.indexOf(letter);
    return place < 0 ? letter : String.fromCharCode(97 + (place % 26));
  }

  /**
   * Reads a query as a citation: { paths: [{ art: "12", para: "3" }, …], words: ["public", …], sure, unit } in order of
   * likelihood, `words` being what may name an act; a bare number with words is not sure, `unit` says that a unit is
   * named; null where it is none.
   */
  function citation(query) {
    const text = search.fold(query.normalize("NFC")).replace(NUMBER_SIGN, " ");
    const numbers = ONLY_NUMBERS.exec(text);
    if (numbers) return { paths: dottedPaths(numbers[1]), words: [], sure: true };
    const found = pieces(text);
    if (!found.some((piece) => piece.unit)) return numbered(found, text);
    const path = bind(found);
    if (!path) return null;
    const words = found.filter((piece) => piece.word && !piece.used).map((piece) => piece.word);
    return { paths: readings(path), words, sure: true, unit: true };
  }

  /** The name of an act with a number before or after it: "cybersecurity 22.1", "22(1) public information". */
  function numbered(found, text) {
    const words = found.filter((piece) => piece.word && !piece.number).map((piece) => piece.word);
    const typed = NUMBERS_AT_AN_END.exec(text);
    return typed && words.length ? { paths: dottedPaths(typed[1] || typed[2]), words, sure: false } : null;
  }

  function dottedPaths(typed) {
    const parts = typed.match(/[\p{L}\d]+/gu).map((part) => (/\d/.test(part) ? part : letterNumber(part)));
    const [art, para, point, subpoint] = parts;
    const number = parts.join(".");
    const paths = [{ art: number }];
    if (parts.length > 1) paths.push({ art, para, point, subpoint });
    if (parts.length > 2) paths.push({ art: `${art}.${para}`, para: point, point: subpoint });
    paths.push({ point: art, subpoint: para });
    return paths;
  }

  function readings({ clause, ...path }) {
    if (clause && path.art) return readings({ ...path, para: path.para ?? clause });
    if (clause) return [{ ...path, sec: clause }, ...readings({ ...path, art: clause })];
    const dots = path.art && path.art.includes(".") && !path.para ? dottedPaths(path.art).slice(1) : [];
    const { subpara, para, ...rest } = path;
    return [path, ...dots, ...(subpara && !para ? [{ ...rest, para: subpara }] : []), ...(para ? [{ ...rest, subpara: para }] : [])];
  }

  function bind(found) {
    const path = {};
    let open = "";
    let last = null;
    let any = false;
    for (const [at, piece] of found.entries()) {
      if (piece.unit) {
        const before = found[at - 1];
        if (before && before.number && before.waits) {
          path[piece.unit] ??= before.number;
          before.waits = false;
          before.used = any = true;
          last = piece.unit;
          open = "";
        } else open = piece.unit;
      } else if (piece.number) {
        const { number } = piece;
        const next = found[at + 1];
        if (open && !(piece.ordinal && next && next.unit)) {
          path[open] ??= number;
          [last, open] = [open, ""];
          piece.used = any = true;
        } else if (next && next.unit && !piece.inside) piece.waits = true;
        else if (last && BELOW[last]) {
          last = BELOW[last];
          path[last] ??= number;
        }
      } else if (!piece.unit) open = "";
    }
    return any ? path : null;
  }

  const eidNumber = (number) => number.replaceAll(".", "-");

  const LEVELS = [["para", "para"], ["point", "point"], ["subpoint", "point"], ["subpara", "subpara"]];

  /** The ways that a path may mean, each from the unit with a page or hit of its own down; `keys` are the known eIds. */
  function ways(path, keys) {
    const top = ["art", "annex", "chp", "sec", "point"].find((kind) => path[kind]);
    if (!top) return [];
    const own = (kind, segment = kind) => `${segment}_${eidNumber(path[kind])}`;
    const isPoint = path.point && (top === "annex" || top === "point");
    const within = top === "annex" ? own("annex") : "annex_[^_]+";
    const point = isPoint && new RegExp(`^(${within}(__chp_[^_]+)*__)${top === "point" ? "?" : ""}${own("point")}$`);
    const pages = point ? [...keys.keys()].filter((eid) => point.test(eid)) : [];
    const starts = pages.length ? pages : [top === "annex" && path.chp ? `${own("annex")}__${own("chp")}` : own(top)];
    const below = LEVELS.filter(([kind]) => path[kind] && !(pages.length && ["para", "point"].includes(kind)));
    return starts.map((start) => {
      const way = [start];
      for (const [kind, segment] of below) if (kind !== top) way.push(`${way.at(-1)}__${own(kind, segment)}`);
      return way;
    });
  }

  /** Each place once; where a cited part exists, the articles that lack it are left out. */
  function once(found) {
    const seen = new Set();
    const exact = found.some((one) => one.exact);
    return found.filter((one) => {
      const key = `${one.document} ${one.eid}`;
      const fresh = !seen.has(key) && (one.exact || !exact);
      seen.add(key);
      return fresh;
    });
  }

  /** Whether a typed word names the one of a title: its beginning, or another form of it. */
  function akin(typed, word) {
    if (word.startsWith(typed)) return true;
    let shared = 0;
    while (shared < typed.length && typed[shared] === word[shared]) shared += 1;
    return shared > 3 && shared >= 0.6 * Math.min(typed.length, word.length);
  }

  Object.assign(search, { citation, ways, once, akin });
})();
