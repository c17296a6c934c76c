// Waits for word from `orenk serve`: loads the page again when it says something else, and tells what keeps it from that.
(() => {
  const own = document.currentScript;
  let { path, digest, said } = own.dataset;
  const news = new URL("news", own.src);
  let bar = null;

  function show(notice) {
    if (notice && !bar) {
      bar = document.createElement("p");
      bar.setAttribute("role", "status");
      bar.lang = "";
      Object.assign(bar.style, {
        position: "fixed", insetInline: "0", bottom: "0", margin: "0", padding: "0.75rem 1rem", zIndex: "100",
        background: "#7a1f1f", color: "#fff", font: "0.875rem/1.4 ui-monospace, monospace", whiteSpace: "pre-wrap",
      });
      document.body.append(bar);
    }
    if (bar) {
      bar.textContent = notice;
      bar.hidden = !notice;
    }
  }

  // The checks have spoken and the page says the same: only the mark in its frame is new.
  async function reframe() {
    const answer = await fetch(location.pathname, { cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.querySelector(".orenk-footer").replaceWith(fresh.querySelector(".orenk-footer"));
    ({ path, digest, said } = fresh.querySelector(`script[src="${own.getAttribute("src")}"]`).dataset);
  }

  async function wait(notice) {
    news.search = new URLSearchParams({ path, digest, said, notice });
    try {
      const told = await (await fetch(news, { cache: "no-store" })).json();
      if (told.change === "reload") {
        location.reload();
        return;
      }
      if (told.change === "frame") {
        await reframe();
      }
      show(told.notice);
      wait(told.notice);
    } catch {
      setTimeout(() => wait(notice), 1000);
    }
  }

  wait("");
})();
