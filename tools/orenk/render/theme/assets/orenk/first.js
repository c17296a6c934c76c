// Runs before the first paint: says that scripts work, and brings back the reader's choice of light or dark.
(() => {
  const root = document.documentElement;
  root.classList.replace("no-js", "js");
  try {
    const theme = localStorage.getItem("orenk.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the system's choice then holds.
  }
})();
