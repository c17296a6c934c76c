/*
 * The search box. The words, the citations and the engine are loaded when the box is first used, the index shard by
 * shard through <script src>, which works on file:// and under any address; nothing is evaluated from text.
 */
(function () {
  "use strict";
  const search = (globalThis.orenkSearch = globalThis.orenkSearch || {});
  const form = document.querySelector('[data-orenk="search"]');
  const input = form && form.querySelector(".md-search__input");
  if (!input) return;

  const box = form.closest(".md-search");
  const list = box.querySelector(".md-search-result__list");
  const status = box.querySelector(".md-search-result__meta");
  const toggle = document.getElementById("__search");
  const language = form.dataset.language;
  const shards = new URL(form.dataset.index, document.baseURI);
  const root = new URL("../../", shards);
  const scripts = new URL("./", document.currentScript.src);
  const actInView = (/\/laws\/([^/]+)\//.exec(location.pathname) || [])[1];
  const SAVED = 400;
  /** Hits of a page, and those of the first that are shown before the texts of the others are loaded. */
  const PAGE = 10;
  const FIRST = 5;
  const SCRIPTS = ["words", "citations", "coding", "lexicon", "ranking", "excerpts", "engine", "filters"];
  const waiting = new Map();
  const loaded = new Map();
  let engine = null;
  let filters = null;
  let answer = null;
  let turn = 0;
  let timer = 0;
  let busy = false;
  let saving = 0;

  /** What every shard calls. */
  search.add = (name, value) => {
    const wanted = waiting.get(name);
    if (wanted) wanted(value);
    waiting.delete(name);
  };

  /** Loads a script; the parts of the engine stand on each other and run in their order, shards as they come. */
  function script(address, ordered) {
    return new Promise((done, failed) => {
      const node = document.createElement("script");
      node.src = address;
      node.async = !ordered;
      node.onload = () => {
        node.remove();
        done();
      };
      node.onerror = () => {
        node.remove();
        failed(new Error(address));
      };
      document.head.append(node);
    });
  }

  function load(address) {
    const [name, version] = address.split("?");
    if (!loaded.has(name)) {
      const value = new Promise((done, failed) => {
        waiting.set(name, done);
        script(new URL(`${name}.js${version ? `?${version}` : ""}`, shards), false).catch(failed);
      });
      value.catch(() => loaded.delete(name));
      loaded.set(name, value);
    }
    return loaded.get(name);
  }

  function start() {
    engine ||= begin().catch((failure) => {
      engine = null;
      throw failure;
    });
    return engine;
  }

  async function begin() {
    const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("search.css", scripts) });
    document.head.append(style);
    const head = load(`${language}/index`);
    await Promise.all([head, ...SCRIPTS.map((name) => script(new URL(`search-${name}.js`, scripts), true))]);
    const made = new search.Engine(load, language);
    await made.head();
    setTimeout(() => made.warm());
    if (!filters) {
      filters = new search.Filters(made.index, () => run());
      filters.read(new URLSearchParams(location.search));
      status.after(filters.node);
    }
    return made;
  }

  const more = document.createElement("button");
  more.type = "button";
  more.className = "orenk-search-more";
  more.hidden = true;
  list.after(more);

  function element(name, className, text) {
    const node = document.createElement(name);
    if (className) node.className = className;
    if (text) node.textContent = text;
    return node;
  }

  /** The address of a hit from this page; on a disk a folder is opened by its index.html. */
  function address(url) {
    const target = new URL(url, root);
    if (target.protocol === "file:" && target.pathname.endsWith("/")) target.pathname += "index.html";
    return target.href;
  }

  function item(hit, words) {
    const link = element("a", "md-search-result__link");
    link.href = address(hit.url);
    const article = element("article", "md-search-result__article md-typeset");
    const title = element("p", "orenk-hit-title", hit.heading);
    if (hit.part && hit.kind === "provision") title.append(" ", element("span", "orenk-hit-part", hit.part));
    const where = [hit.act ? hit.actTitle : words[`kind.${hit.kind}`]];
    if (hit.act) where.push(hit.stage, words.draft);
    const teaser = element("p", "orenk-hit-words");
    for (const [text, marked] of hit.excerpt) teaser.append(marked ? element("mark", "", text) : text);
    if (hit.language !== language) title.lang = teaser.lang = hit.language;
    article.append(title, element("p", "orenk-hit-where", where.filter(Boolean).join(" · ")));
    if (hit.excerpt.length) article.append(teaser);
    link.append(article);
    const row = element("li", "md-search-result__item");
    row.append(link);
    return row;
  }

  function told(answer, words) {
    if (!answer.total) return words.none;
    if (!answer.whole) return words.partial.replace("{count}", answer.total);
    return answer.total === 1 ? words.one : words.many.replace("{count}", answer.total);
  }

  /** Answers what stands in the box, within the chosen filters. */
  async function run() {
    const query = input.value.normalize("NFC").slice(0, 300);
    const mine = ++turn;
    if (!query.trim()) return clear();
    busy = true;
    try {
      const made = await start();
      const found = await made.search(query, { act: actInView, count: FIRST, only: { ...filters.only }, bodies: filters.bodies });
      if (mine !== turn) return undefined;
      show(found, made.index);
      busy = false;
      await follow(PAGE - FIRST);
    } catch (failure) {
      if (mine === turn) status.textContent = form.dataset.failed || "⚠";
      throw failure;
    } finally {
      if (mine === turn) busy = false;
    }
    return undefined;
  }

  /** Keeps the question and its filters in the address, so that it can be sent and returned to. */
  function remember() {
    clearTimeout(saving);
    saving = setTimeout(() => {
      const address = new URL(location.href);
      const query = toggle && !toggle.checked ? "" : input.value.trim();
      if (query) address.searchParams.set("q", query);
      else address.searchParams.delete("q");
      filters.write(address.searchParams, Boolean(query));
      if (address.href !== location.href) history.replaceState(history.state, "", address);
    }, SAVED);
  }

  function show(found, { words }) {
    answer = found;
    list.replaceChildren(...found.hits.map((hit) => item(hit, words)));
    status.textContent = told(found, words);
    box.dataset.answered = input.value;
    more.textContent = words.more;
    more.hidden = true;
    filters.offer(found);
    remember();
  }

  /** Adds the hits that follow those shown, if they are still wanted when they come. */
  async function follow(count) {
    const asked = answer;
    list.setAttribute("aria-busy", "true");
    const [hits, { index }] = await Promise.all([asked.next(count), start()]);
    if (asked !== answer) return;
    list.append(...hits.map((hit) => item(hit, index.words)));
    list.setAttribute("aria-busy", "false");
    more.hidden = list.children.length >= asked.total;
  }

  async function clear() {
    turn += 1;
    answer = null;
    list.replaceChildren();
    more.hidden = true;
    delete box.dataset.answered;
    const { index } = await start();
    filters.clear();
    filters.node.hidden = true;
    remember();
    status.textContent = index.words.start;
  }

  function open() {
    if (toggle) toggle.checked = true;
    start().catch(() => undefined);
  }

  function close() {
    if (toggle) toggle.checked = false;
    input.blur();
    if (filters) remember();
  }

  input.addEventListener("focus", open);
  input.addEventListener("input", () => {
    open();
    clearTimeout(timer);
    timer = setTimeout(run, busy ? 40 : 0);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (box.dataset.answered !== input.value) await run();
    const first = list.querySelector("a");
    if (first) first.click();
  });
  form.addEventListener("reset", () => {
    setTimeout(() => {
      clear();
      input.focus();
    });
  });
  more.addEventListener("click", async () => {
    const first = list.children.length;
    await follow(PAGE);
    list.children[first]?.querySelector("a").focus();
  });
  list.addEventListener("click", (event) => {
    if (event.target.closest("a") && !event.ctrlKey && !event.metaKey && toggle) toggle.checked = false;
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
      event.stopPropagation();
      return;
    }
    if ((event.key !== "ArrowDown" && event.key !== "ArrowUp") || !event.target.matches("input, a")) return;
    const stops = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const next = at < 0 ? 1 : at + (event.key === "ArrowDown" ? 1 : -1);
    if (stops[next]) {
      stops[next].focus();
      event.preventDefault();
    }
  });
  box.addEventListener("focusout", (event) => {
    if (!event.relatedTarget || box.contains(event.relatedTarget) || !toggle) return;
    toggle.checked = false;
    if (filters) remember();
  });
  document.addEventListener("keydown", (event) => {
    const typing = /^(input|textarea|select)$/i.test(document.activeElement.tagName) || document.activeElement.isContentEditable;
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
  });

  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    input.value = asked;
    open();
    start().then(() => run());
  }
})();
