// A form that is on its way is not sent again by a second click.
const forms = document.querySelectorAll("[data-once]");

for (const form of forms) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}

// Whoever comes back to the page may send it again.
addEventListener("pageshow", () => forms.forEach((form) => delete form.dataset.sent));
