// A menu closes when the reader goes elsewhere, as menus do.
const open = () => document.querySelectorAll("[data-drop][open]");
const close = (except) => open().forEach((drop) => { if (drop !== except) drop.open = false; });

document.addEventListener("click", (event) => close(event.target.closest("[data-drop]")));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const last = [...open()].at(-1);
  close(null);
  last?.querySelector("summary").focus();
});
