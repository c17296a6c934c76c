// At an address that moved: goes on to where the provision is now. Without it the link on the page leads there.
(() => {
  const place = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const lines = document.querySelectorAll(".page.departures > ul > li");
  const whole = document.querySelector('[data-kind="departed"]') && !place ? lines[0] : null;
  const onward = (place?.closest(".departures li") ?? whole)?.querySelector("a[data-onward]");
  if (onward) location.replace(onward.href);
})();
