// Buttons that only a script can serve are shown only where it runs.
for (const box of document.querySelectorAll("[data-share]")) {
  const { shareTitle: title, shareUrl: url } = box.dataset;
  const copy = box.querySelector("[data-share-copy]");
  const native = box.querySelector("[data-share-native]");
  if (navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(url);
      copy.querySelector("[data-share-label]").textContent = copy.dataset.done;
    });
  }
  if (navigator.share && native) {
    native.hidden = false;
    native.addEventListener("click", () => navigator.share({ title, url }).catch((closed) => {
      if (closed.name !== "AbortError") throw closed;
    }));
  }
}
