// Single keys for what is on the page: an element with data-key is pressed by that key. Never while somebody types, and
// only as long as the box says so; the choice stays in this browser.
const help = document.querySelector("[data-keys]");
const box = help?.querySelector("[data-keys-on]");
const reason = document.querySelector("#reason");
const sentence = document.querySelector("#sentence");

if (box) {
  box.checked = localStorage.getItem("keys") !== "off";
  box.addEventListener("change", () => localStorage.setItem("keys", box.checked ? "on" : "off"));
}

// A reason brings words to begin with, unless somebody has written their own.
reason?.addEventListener("change", () => {
  const template = reason.selectedOptions[0].dataset.template ?? "";
  const own = sentence.value && ![...reason.options].some((option) => option.dataset.template === sentence.value);
  if (!own) sentence.value = template;
});

function walk(step) {
  const lines = [...document.querySelectorAll("[data-line] a")];
  const at = lines.indexOf(document.activeElement);
  lines[Math.max(0, Math.min(lines.length - 1, at + step))]?.focus();
}

function press(element) {
  if (element.dataset.needs && !reason.value) reason.focus();
  else if (element.dataset.needs && !sentence.value) sentence.focus();
  else element.click();
}

addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !box?.checked) return;
  if (event.key === "?") {
    help.open = !help.open;
    help.querySelector("summary").focus();
  } else if ("jk".includes(event.key) && document.querySelector("[data-line]")) {
    walk(event.key === "j" ? 1 : -1);
  } else if (event.key === "x" && document.activeElement.closest("[data-line]")) {
    document.activeElement.closest("[data-line]").querySelector("[data-tick]")?.click();
  } else {
    const element = /^[a-z]$/.test(event.key) && document.querySelector(`[data-key="${event.key}"]`);
    if (!element) return;
    press(element);
  }
  event.preventDefault();
});
