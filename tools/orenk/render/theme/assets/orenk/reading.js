// What makes reading easier where scripts run. Without them every link still leads where it should.
(() => {
  const root = document.documentElement;
  const on = (selector, type, act) => document.querySelectorAll(selector).forEach((node) => node.addEventListener(type, act));

  // Light and dark.
  on('[data-orenk="theme"]', "click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    try {
      localStorage.setItem("orenk.theme", root.dataset.theme);
    } catch {
      // The choice then holds for this page only.
    }
  });

  // The search box opens over the page on a phone.
  const search = document.getElementById("__search");
  on('[data-orenk="search-open"]', "click", () => {
    if (search) search.checked = true;
    document.querySelector(".md-search__input")?.focus();
  });

  on('[data-orenk="search-close"]', "click", () => {
    if (search) search.checked = false;
    document.querySelector('[data-orenk="search-open"]')?.focus();
  });

  // Another language keeps the place.
  const keepPlace = () =>
    document.querySelectorAll("[data-keep-place]").forEach((link) => {
      link.hash = location.hash;
    });
  addEventListener("hashchange", keepPlace);
  keepPlace();

  // The address on a printed sheet is the full one, and the sheet says when it was printed.
  addEventListener("beforeprint", () => {
    const address = document.querySelector('[data-orenk="address"]');
    if (address) address.textContent = location.href;
    const printed = document.querySelector('[data-orenk="printed"]');
    const locale = root.lang === "en" ? "en-GB" : root.lang;
    const known = Intl.DateTimeFormat.supportedLocalesOf(locale).length;
    const day = new Intl.DateTimeFormat(known ? locale : "de", { dateStyle: known ? "long" : "medium" }).format();
    if (printed) printed.textContent = printed.dataset.words.replace("#", day);
    if (!CSS.supports("selector(::details-content)")) document.querySelectorAll("details.fold").forEach((fold) => (fold.open = true));
  });

  // Opened from disk, a folder has no page of its own: links then name the file.
  if (location.protocol === "file:") {
    document.querySelectorAll("a[href]").forEach((link) => {
      if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    });
  }

  // A chosen entry closes the menu or the contents it stands in.
  on("[popover] a", "click", (event) => {
    const sheet = event.currentTarget.closest("[popover]");
    if (sheet.matches("#contents:popover-open, #site-menu:popover-open")) sheet.hidePopover();
  });

  follow();
  tips();

  // The contents show where the reader is.
  function follow() {
    const sheet = document.getElementById("contents");
    const bring = () => {
      const here = sheet.querySelector("[aria-current]");
      if (here) sheet.scrollTop = here.offsetTop - sheet.clientHeight / 3;
    };
    sheet?.addEventListener("toggle", bring);
    if (sheet) bring();
    const links = new Map();
    document.querySelectorAll('.contents a[href^="#"]').forEach((link) => links.set(link.hash.slice(1), link));
    if (!links.size) return;
    const seen = new Set();
    const mark = () => {
      const current = [...links.keys()].filter((id) => seen.has(id)).pop();
      if (!current) return;
      links.forEach((link, id) => (id === current ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current")));
      const box = document.getElementById("contents");
      const link = links.get(current);
      const offset = link.offsetTop - box.scrollTop;
      if (offset < 0 || offset > box.clientHeight - 80) box.scrollTop = link.offsetTop - box.clientHeight / 3;
    };
    const watch = new IntersectionObserver(
      (entries) => {
        entries.forEach((entry) => (entry.isIntersecting ? seen.add(entry.target.id) : seen.delete(entry.target.id)));
        mark();
      },
      { rootMargin: "-15% 0px -70% 0px" },
    );
    links.forEach((_, id) => {
      const target = document.getElementById(id);
      if (target) watch.observe(target);
    });
  }

  // Definitions and cited words at hand: on pointing, on focus, on a first tap; Esc closes; they stay while pointed at.
  function tips() {
    if (!HTMLElement.prototype.showPopover) return;
    let open = null;
    let owner = null;
    let timer = 0;
    let touch = false;

    const tipOf = (link) => {
      const ready = document.getElementById(link.dataset.tip);
      if (ready) return ready;
      const target = link.hash && link.pathname === location.pathname ? document.getElementById(link.hash.slice(1)) : null;
      if (!target) return null;
      const tip = document.createElement("div");
      tip.className = "tip";
      tip.id = link.dataset.tip;
      tip.popover = "manual";
      tip.setAttribute("role", "tooltip");
      const words = target.innerText.replace(/\s+/g, " ");
      const name = document.createElement("a");
      name.className = "tip-name";
      name.href = link.hash;
      name.textContent = link.textContent;
      const text = document.createElement("span");
      text.textContent = ` ${words.length > 280 ? words.slice(0, 280).replace(/\s+\S*$/, "") + " …" : words}`;
      tip.append(name, text);
      link.closest(".law").append(tip);
      listen(tip);
      return tip;
    };
    const close = () => {
      clearTimeout(timer);
      if (open?.matches(":popover-open")) open.hidePopover();
      open = owner = null;
    };
    const show = (link) => {
      clearTimeout(timer);
      if (owner === link) return;
      const tip = tipOf(link);
      close();
      if (!tip) return;
      open = tip;
      owner = link;
      tip.showPopover();
      place(tip, link);
    };
    const place = (tip, link) => {
      const box = link.getClientRects()[0];
      const width = tip.offsetWidth;
      const left = Math.max(8, Math.min(box.left, innerWidth - width - 8));
      const below = box.bottom + 6 + tip.offsetHeight < innerHeight;
      tip.style.left = `${left}px`;
      tip.style.top = `${below ? box.bottom + 6 : Math.max(8, box.top - tip.offsetHeight - 6)}px`;
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(close, 220);
    };
    const listen = (tip) => {
      tip.addEventListener("pointerenter", () => clearTimeout(timer));
      tip.addEventListener("pointerleave", later);
    };

    document.querySelectorAll(".tip").forEach(listen);
    document.querySelectorAll("a[data-tip]").forEach((link) => {
      link.addEventListener("pointerenter", (event) => {
        if (event.pointerType === "mouse") {
          clearTimeout(timer);
          timer = setTimeout(() => show(link), owner ? 0 : 160);
        }
      });
      link.addEventListener("pointerleave", (event) => {
        if (event.pointerType === "mouse") later();
      });
      link.addEventListener("pointerdown", (event) => {
        touch = event.pointerType !== "mouse";
      });
      link.addEventListener("focus", () => {
        if (!touch && link.matches(":focus-visible")) show(link);
      });
      link.addEventListener("blur", (event) => {
        if (event.relatedTarget && !open?.contains(event.relatedTarget)) close();
        else if (!open?.matches(":hover")) later();
      });
      link.addEventListener("click", (event) => {
        if (touch && owner !== link && tipOf(link)) {
          event.preventDefault();
          show(link);
        }
        touch = false;
      });
    });
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && open) close();
    });
    addEventListener("scroll", () => open && later(), { passive: true });
    addEventListener("pointerdown", (event) => {
      if (open && !open.contains(event.target) && event.target.closest("a") !== owner) close();
    });
  }
})();
