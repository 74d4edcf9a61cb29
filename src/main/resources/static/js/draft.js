// A draft saves itself a moment after its author stops typing. Its button does the same where no script runs.
const QUIET = 1500;
const form = document.querySelector("[data-draft]");
const state = form.querySelector("[data-draft-state]");
let timer;
let saving = Promise.resolve();

// The video goes its own way, and half a link is none.
function words() {
  const data = new URLSearchParams({ auto: "true" });
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && name !== "link" && name !== "video") data.append(name, value);
  }
  return data;
}

// The form of a new story becomes that of the story it has begun.
function begun({ id, version }) {
  const address = `/studio/stories/${id}`;
  form.querySelector("[name=version]").value = version;
  if (form.getAttribute("action") === address) return;
  form.setAttribute("action", address);
  form.querySelector("[data-hand-in]").setAttribute("formaction", `${address}/submission`);
  form.querySelector("[name=key]").remove();
  history.replaceState(null, "", address);
}

async function answered(response) {
  if (response.ok) {
    begun(await response.json());
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    state.textContent = form.dataset.saved.replace("…", time);
  } else if (response.status === 409) {
    state.textContent = form.dataset.conflict;
  } else if (response.status === 422) {
    state.textContent = (await response.json()).problems.join(" ");
  } else {
    state.textContent = form.dataset.failed;
  }
}

function save() {
  saving = saving.then(() => fetch(form.action, { method: "POST", body: words(), headers: { Accept: "application/json" } }))
    .then(answered, () => { state.textContent = form.dataset.failed; });
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(save, QUIET);
}

form.addEventListener("input", (event) => {
  if (event.target.type !== "file") soon();
});
form.addEventListener("submit", () => clearTimeout(timer));

// What was typed before this script had come is a draft as well.
if ([...form.querySelectorAll("input[type=text], textarea")].some((field) => field.value !== field.defaultValue)) soon();
