// Filters rows by what they carry, in one table or in folds of several; a row that the address names makes its choice.
(() => {
  const form = document.querySelector('[data-orenk="filter"]');
  const place = document.querySelector('[data-orenk="filtered"]');
  if (!form || !place) return;
  const few = 60;
  const rows = [...place.querySelectorAll("tbody tr")];
  const folds = [...place.querySelectorAll("details")].map((fold) => [fold, [...fold.querySelectorAll("tbody tr")]]);
  const choices = [...form.querySelectorAll("select")];
  const status = form.querySelector('[role="status"]');
  let narrowed = false;

  const apply = () => {
    const wanted = choices.filter((choice) => choice.value);
    let shown = 0;
    rows.forEach((row) => {
      row.hidden = !wanted.every((choice) => row.dataset[choice.name] === choice.value);
      if (!row.hidden) shown += 1;
    });
    const left = folds.filter(([, own]) => own.some((row) => !row.hidden));
    const opened = wanted.length > 0 && (shown <= few || left.length === 1);
    folds.forEach(([fold, own]) => {
      fold.hidden = !own.some((row) => !row.hidden);
      if (wanted.length || narrowed) fold.open = opened;
    });
    narrowed = wanted.length > 0;
    status.textContent = form.dataset.shown.replace("##", rows.length).replace("#", shown);
  };
  const follow = () => {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const wants = choices.map((choice) => target?.dataset[`want${choice.name[0].toUpperCase()}${choice.name.slice(1)}`] ?? "");
    if (!wants.some(Boolean)) return;
    choices.forEach((choice, at) => {
      choice.value = wants[at];
    });
    apply();
    if (!place.contains(target)) form.scrollIntoView();
    else target.scrollIntoView();
  };
  form.hidden = false;
  form.addEventListener("change", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", follow);
  apply();
  addEventListener("load", () => setTimeout(follow));
})();
