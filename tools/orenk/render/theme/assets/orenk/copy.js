// Copies the citation, the words or the address of a provision. Without it the number of each unit is its link.
(() => {
  const sheet = document.querySelector('[data-orenk="copy"]');
  const law = document.querySelector(".page-article .law");
  if (!sheet || !law || !sheet.showPopover) return;
  const status = sheet.querySelector('[role="status"]');
  const report = sheet.querySelector('[data-orenk="report"]');
  let unit = null;
  let words = "";
  let owner = null;

  // art_12__para_3__point_2 as its steps: a point below a point is a sub-point, one below that a paragraph. The points
  // of an annex run through its chapters and are cited without them.
  const steps = (eid) => {
    let points = 0;
    const all = eid.split("__").map((step) => {
      const [, kind, number] = step.match(/^([a-z]+)_(.*)$/) ?? [];
      points += kind === "point";
      return [kind === "point" && points > 1 ? ["subpoint", "subpara"][points - 2] : kind, (number ?? "").replaceAll("-", ".")];
    });
    return all.filter(([kind], at) => at === all.length - 1 || !["book", "sec", "chp"].includes(kind));
  };
  const names = {
    hy: { art: "հոդված", para: "մաս", point: "կետ", subpoint: "ենթակետ", subpara: "պարբերություն", chp: "գլուխ", sec: "բաժին", annex: "հավելված" },
    en: { art: "art. ", para: "para. ", point: "point ", subpoint: "sub-point ", subpara: "paragraph ", chp: "ch. ", sec: "sec. ", annex: "annex " },
    fr: { art: "art. ", para: "par. ", point: "point ", subpoint: "sous-point ", subpara: "al. ", chp: "chap. ", sec: "sect. ", annex: "annexe " },
  };
  const styles = {
    hy: (path) =>
      path
        .map(([kind, number], at) => {
          const end = at === path.length - 1 ? "" : "ի";
          if (kind === "annex") return `N ${number} ${names.hy.annex}${end}`;
          if (/^[a-z]+$/.test(number)) return `«${String.fromCharCode(0x561 + number.charCodeAt(0) - 97)}» ${names.hy[kind]}${end}`;
          return `${number}-${/(^|\.)1$/.test(number) ? "ին" : "րդ"} ${names.hy[kind]}${end}`;
        })
        .join(" "),
    en: (path) =>
      path
        .map(([kind, number], at) => {
          const alone = at === 0 || path[at - 1][0] === "annex";
          return alone ? `${at ? ", " : ""}${names.en[kind]}${number}` : `(${number})`;
        })
        .join(""),
    fr: (path) => path.map(([kind, number]) => names.fr[kind] + number).join(", "),
  };
  const address = () => {
    const url = new URL(location.href);
    url.hash = unit;
    return url.href;
  };
  const citation = (language) => sheet.dataset[language].replace("#", styles[language](steps(unit)));
  const copies = {
    hy: () => citation("hy"),
    en: () => citation("en"),
    fr: () => citation("fr"),
    text: () => `${words}\n${citation(document.documentElement.lang)}\n${address()}`,
    link: address,
  };
  const write = async (text) => {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const area = document.createElement("textarea");
    area.value = text;
    sheet.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  };
  sheet.querySelectorAll("button[data-copy]").forEach((button) => {
    button.addEventListener("click", async () => {
      status.textContent = "";
      const text = copies[button.dataset.copy]();
      try {
        await write(text);
        status.textContent = sheet.dataset.done;
      } catch {
        status.textContent = text;
      }
      button.focus();
    });
  });
  // A letter that no program opens is not lost: its words are copied, and the page says so.
  document.querySelectorAll('[data-orenk="report"]').forEach((link) => {
    link.addEventListener("click", async () => {
      const reported = document.getElementById("reported");
      try {
        await write(new URL(link.href).searchParams.get("body"));
        (sheet.contains(link) ? status : reported).textContent = reported.dataset.copied;
      } catch {
        // The letter or the form opens all the same.
      }
    });
  });
  sheet.addEventListener("toggle", (event) => {
    owner?.setAttribute("aria-expanded", String(event.newState === "open"));
    if (event.newState === "closed" && (sheet.contains(document.activeElement) || document.activeElement === document.body)) owner?.focus();
  });
  const open = (button, eid, quote) => {
    [unit, words, owner] = [eid, quote, button];
    status.textContent = "";
    if (report) {
      const body = `${address()}\n${citation(document.documentElement.lang)}\n${sheet.dataset.version}\n\n> ${quote}\n\n`;
      report.href = `${report.dataset.base}${report.dataset.base.includes("?") ? "&" : "?"}${report.dataset.title}&body=${encodeURIComponent(body)}`;
    }
    sheet.showPopover();
    const box = button.getBoundingClientRect();
    sheet.style.left = `${Math.max(8, Math.min(box.left, innerWidth - sheet.offsetWidth - 8))}px`;
    sheet.style.top = `${Math.max(8, Math.min(box.bottom + 4, innerHeight - sheet.offsetHeight - 8))}px`;
    sheet.querySelector("button").focus();
  };
  const offer = (place, eid, quote) => {
    if (!steps(eid).every(([kind]) => kind in names.en)) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.lang = document.documentElement.lang;
    button.setAttribute("aria-label", `${sheet.dataset.label} ${styles[button.lang](steps(eid))}`);
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => open(button, eid, quote));
    place.append(button);
  };
  const spoken = (node) => node.innerText.replace(/\s+/g, " ").trim();
  const heading = document.querySelector(".page-article h1[id]");
  const whole = document.querySelector(".copy-article");
  if (heading && whole) {
    const label = whole.textContent;
    whole.textContent = "";
    whole.hidden = false;
    offer(whole, heading.id, spoken(heading));
    whole.firstElementChild?.removeAttribute("aria-label");
    whole.firstElementChild?.append(label);
  }
  law.querySelectorAll(".u[id]").forEach((node) => {
    const paragraph = node.querySelector(":scope > p");
    if (paragraph && !node.closest("blockquote")) offer(paragraph, node.id, spoken(paragraph));
  });
})();
