// Asks the device for a passkey, or to make one, and sends its answer in a field of the form. Where the browser cannot,
// the form stays hidden: there is a password as well.
const able = window.PublicKeyCredential?.parseRequestOptionsFromJSON;

async function options(form) {
  const answer = await fetch(form.dataset.options, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (!answer.ok) throw new Error(answer.status === 403 ? "password" : "refused");
  return answer.json();
}

async function ask(form) {
  const asked = await options(form);
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.hidden = !able;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    for (const problem of form.querySelectorAll("[data-problem]")) problem.hidden = true;
    try {
      form.elements.credential.value = JSON.stringify(await ask(form));
      // The password has been checked, and need not travel again.
      if (form.elements.current) form.elements.current.disabled = true;
      form.submit();
    } catch (failed) {
      const name = failed.message === "password" ? "password" : "refused";
      form.querySelector(`[data-problem=${name}]`).hidden = false;
    }
  });
}
