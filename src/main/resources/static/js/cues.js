// The times beside captions lead to their moment in the film.
const film = document.querySelector(".judged video");
if (film) {
  for (const time of document.querySelectorAll(".judged__lines .cue__time")) {
    const [minutes, seconds] = time.textContent.split("–")[0].split(":").map(Number);
    const go = document.createElement("button");
    go.type = "button";
    go.className = "cue__go";
    go.textContent = time.textContent;
    go.setAttribute("aria-label", time.dataset.label + " " + time.textContent);
    go.addEventListener("click", () => {
      film.closest("details")?.setAttribute("open", "");
      film.currentTime = minutes * 60 + seconds;
      film.play();
    });
    time.replaceChildren(go);
  }
}
