// A list in an order: its lines are dragged, or moved with Alt and an arrow key, and kept with one button.
for (const form of document.querySelectorAll("[data-order]")) {
  const list = form.querySelector("ol");
  const keep = form.querySelector("[data-order-keep]");
  let dragged;

  const changed = () => {
    keep.hidden = false;
    keep.querySelector("button").value = [...list.children].map((line) => line.dataset.pick).join("-");
  };

  const over = (line, y) => {
    const box = line.getBoundingClientRect();
    if (y < box.top + box.height / 2) line.before(dragged);
    else line.after(dragged);
  };

  for (const line of list.children) {
    line.draggable = true;
    line.tabIndex = 0;
    line.addEventListener("dragstart", (event) => {
      dragged = line;
      event.dataTransfer.effectAllowed = "move";
      line.classList.add("pick--dragged");
    });
    line.addEventListener("dragend", () => {
      line.classList.remove("pick--dragged");
      dragged = null;
      changed();
    });
    line.addEventListener("dragover", (event) => {
      if (!dragged) return;
      event.preventDefault();
      if (dragged !== line) over(line, event.clientY);
    });
    line.addEventListener("keydown", (event) => {
      const other = event.key === "ArrowUp" ? line.previousElementSibling : line.nextElementSibling;
      if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key) || !other) return;
      event.preventDefault();
      if (event.key === "ArrowUp") other.before(line);
      else other.after(line);
      line.focus();
      changed();
    });
  }
  form.querySelector("[data-order-hint]").hidden = false;
}
