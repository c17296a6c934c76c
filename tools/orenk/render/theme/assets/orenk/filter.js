// Filters the rows of a table by what they carry; the address of a row that wants a choice makes that choice.
(() => {
  const form = document.querySelector('[data-orenk="filter"]');
  const table = document.querySelector('[data-orenk="filtered"]');
  if (!form || !table) return;
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const choices = [...form.querySelectorAll("select")];
  const status = form.querySelector('[role="status"]');

  const apply = () => {
    const wanted = choices.filter((choice) => choice.value);
    let shown = 0;
    rows.forEach((row) => {
      row.hidden = !wanted.every((choice) => row.dataset[choice.name] === choice.value);
      if (!row.hidden) shown += 1;
    });
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
    if (!table.contains(target)) form.scrollIntoView();
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
