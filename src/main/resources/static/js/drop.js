// A menu closes when the reader goes elsewhere, as menus do.
const drops = document.querySelectorAll("[data-drop]");
const close = (except) => drops.forEach((drop) => { if (drop !== except) drop.open = false; });

document.addEventListener("click", (event) => close(event.target.closest("[data-drop]")));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = [...drops].find((drop) => drop.open);
  close(null);
  open?.querySelector("summary").focus();
});
