// What was waited for is over: the whole page has more to show now.
document.addEventListener("htmx:afterSettle", () => {
  const over = document.querySelector("[data-over]");
  if (over) location.assign(over.dataset.over);
});
