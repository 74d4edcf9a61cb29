// What is carried out in a moment: a bar that runs out, and then the page that says what became of it.
const notice = document.querySelector("[data-countdown]");
const bar = notice.querySelector("span");
const due = Date.parse(notice.dataset.countdown);
const whole = Math.max(due - Date.now(), 1);

const shrink = setInterval(() => {
  bar.style.inlineSize = `${Math.max(0, (due - Date.now()) / whole) * 100}%`;
}, 100);

// The job looks every two seconds; if it takes longer, the page asks again by itself.
setTimeout(() => {
  clearInterval(shrink);
  location.reload();
}, Math.max(due - Date.now(), 0) + 2500);
