// Shows the state on a chosen day: that of the last day of change before it. Without it all days stand one after another.
(() => {
  const form = document.querySelector('[data-orenk="in-force"]');
  if (!form) return;
  const days = [...document.querySelectorAll("[data-day]")];
  const status = form.querySelector('[role="status"]');
  const language = document.documentElement.lang;
  const spelled = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: "UTC" });

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = form.elements.day.value;
    const state = days.filter((day) => day.dataset.day <= chosen).pop();
    days.forEach((day) => {
      day.hidden = day !== state;
    });
    const words = spelled.format(new Date(`${chosen}T00:00Z`));
    status.textContent = (state ? form.dataset.state.replace("##", state.dataset.words) : form.dataset.before).replace("#", words);
    state?.querySelector("details")?.setAttribute("open", "");
  });
  form.addEventListener("reset", () => {
    days.forEach((day) => {
      day.hidden = false;
    });
    status.textContent = "";
  });
})();
