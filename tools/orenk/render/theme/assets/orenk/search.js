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
  const SCRIPTS = ["words", "citations", "coding", "lexicon", "excerpts", "engine", "filters"];
  const waiting = new Map();
  const loaded = new Map();
  let engine = null;
  let filters = null;
  let turn = 0;
  let shown = 0;
  let timer = 0;
  let busy = false;
  let saving = 0;

  /** What every shard calls. */
  search.add = (name, value) => {
    const wanted = waiting.get(name);
    if (wanted) wanted(value);
    waiting.delete(name);
  };

  function script(address) {
    return new Promise((done, failed) => {
      const node = document.createElement("script");
      node.src = address;
      node.async = false;
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
        script(new URL(`${name}.js${version ? `?${version}` : ""}`, shards)).catch(failed);
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
    await Promise.all([head, ...SCRIPTS.map((name) => script(new URL(`search-${name}.js`, scripts)))]);
    const made = new search.Engine(load, language);
    await made.head();
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
      const answer = await made.search(query, scope(0));
      if (mine === turn) show(answer, made.index, true);
    } catch (failure) {
      if (mine === turn) status.textContent = form.dataset.failed || "⚠";
      throw failure;
    } finally {
      if (mine === turn) busy = false;
    }
    return undefined;
  }

  function scope(from) {
    return { act: actInView, from, count: 10, only: { ...filters.only }, bodies: filters.bodies };
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

  function show(answer, index, fresh) {
    const rows = answer.hits.map((hit) => item(hit, index.words));
    if (fresh) {
      list.replaceChildren(...rows);
      status.textContent = told(answer, index.words);
      box.dataset.answered = input.value;
      filters.offer(answer);
      remember();
    } else list.append(...rows);
    shown = list.children.length;
    more.textContent = index.words.more;
    more.hidden = shown >= answer.total;
  }

  async function clear() {
    turn += 1;
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
    const made = await start();
    const first = shown;
    show(await made.search(input.value, scope(first)), made.index, false);
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
