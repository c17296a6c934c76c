/* The filters of the search box: chips for kinds, lists for act, stage, language and body; all of them in the address. */
(function () {
  "use strict";
  const search = (globalThis.orenkSearch = globalThis.orenkSearch || {});

  /** The name of each dimension in the address of a search. */
  const NAMES = { kind: "kind", act: "act", stage: "stage", language: "text", body: "body" };
  const LISTS = ["act", "stage", "language", "body"];
  const LANGUAGES = ["hy", "en", "fr"];

  function element(name, className, text) {
    const node = document.createElement(name);
    if (className) node.className = className;
    if (text) node.textContent = text;
    return node;
  }

  class Filters {
    /** `changed` is called after each choice; `only` holds the chosen values by dimension. */
    constructor(index, changed) {
      this.index = index;
      this.changed = changed;
      this.only = {};
      this.build(index.words);
    }

    build(words) {
      this.node = element("div", "orenk-search-filters");
      this.node.setAttribute("role", "group");
      this.node.setAttribute("aria-label", words.filters);
      this.node.hidden = true;
      this.chips = element("div", "orenk-chips");
      this.details = element("details");
      const choices = element("div", "orenk-choices");
      this.lists = {};
      for (const dimension of LISTS) {
        const label = element("label", "", words[`filter.${dimension}`]);
        const list = (this.lists[dimension] = element("select"));
        list.addEventListener("change", () => this.choose(dimension, list.value));
        label.append(list);
        choices.append(label);
      }
      this.clearing = element("button", "orenk-chip", words["filter.clear"]);
      this.clearing.type = "button";
      this.clearing.addEventListener("click", () => {
        this.clear();
        this.details.querySelector("summary").focus();
        this.changed();
      });
      this.details.append(element("summary", "", words.filters), choices);
      this.details.addEventListener("toggle", () => this.details.open && !this.counted && this.changed());
      this.node.append(this.chips, this.clearing, this.details);
    }

    /** Whether bodies are to be counted: they are loaded only for a reader who opens the filters. */
    get bodies() {
      return this.details.open || Boolean(this.only.body);
    }

    choose(dimension, value) {
      if (value) this.only[dimension] = value;
      else delete this.only[dimension];
      this.changed();
    }

    clear() {
      this.only = {};
    }

    /** Takes over the choices that an address holds. */
    read(parameters) {
      for (const [dimension, name] of Object.entries(NAMES)) if (parameters.get(name)) this.only[dimension] = parameters.get(name);
      if (LISTS.some((dimension) => this.only[dimension])) this.details.open = true;
    }

    /** Writes the choices into the parameters of an address, or takes them out. */
    write(parameters, kept) {
      for (const [dimension, name] of Object.entries(NAMES)) {
        if (kept && this.only[dimension]) parameters.set(name, this.only[dimension]);
        else parameters.delete(name);
      }
    }

    /** Offers what an answer holds, with counts. */
    offer({ counts, bodies }) {
      this.counted = this.details.open && Object.keys(bodies).length > 0;
      const any = Object.keys(this.only).length > 0;
      this.offerKinds(counts.kind);
      for (const dimension of this.details.open ? LISTS : []) this.offerList(dimension, counts[dimension], (value) => this.name(dimension, value, bodies));
      this.clearing.hidden = !any;
      this.node.hidden = !any && !Object.keys(counts.kind).length;
    }

    name(dimension, value, bodies) {
      const { acts, words } = this.index;
      if (dimension === "act") return (acts[value] || [value])[0];
      if (dimension === "stage") return (Object.values(acts).find(([, stage]) => stage === value) || ["", "", value])[2];
      return dimension === "language" ? words[`language.${value}`] || value : bodies[value] || value;
    }

    offerKinds(counts) {
      const kinds = this.index.kinds.filter((kind) => counts[kind] || this.only.kind === kind);
      const held = this.chips.contains(document.activeElement) ? document.activeElement.dataset.kind : "";
      this.chips.replaceChildren(...(kinds.length > 1 || this.only.kind ? kinds : []).map((kind) => this.chip(kind, counts[kind] || 0)));
      if (held) ([...this.chips.children].find((chip) => chip.dataset.kind === held) || this.details.querySelector("summary")).focus();
    }

    chip(kind, count) {
      const node = element("button", "orenk-chip", `${this.index.words[`kind.${kind}`]} `);
      node.type = "button";
      node.dataset.kind = kind;
      node.setAttribute("aria-pressed", String(this.only.kind === kind));
      node.append(element("span", "orenk-chip-count", String(count)));
      node.addEventListener("click", () => this.choose("kind", this.only.kind === kind ? "" : kind));
      return node;
    }

    offerList(dimension, counts, name) {
      const list = this.lists[dimension];
      const chosen = this.only[dimension] || "";
      const values = new Set([...Object.keys(counts), ...(dimension === "language" ? LANGUAGES : []), ...(chosen ? [chosen] : [])]);
      const named = [...values].map((value) => [value, name(value), counts[value]]);
      named.sort((one, other) => (other[2] || 0) - (one[2] || 0) || one[1].localeCompare(other[1]));
      const options = named.map(([value, text, count]) => new Option(count === undefined ? text : `${text} (${count})`, value));
      list.replaceChildren(new Option(this.index.words["filter.all"], ""), ...options);
      list.value = chosen;
      list.parentElement.hidden = !options.length;
    }
  }

  search.Filters = Filters;
})();
