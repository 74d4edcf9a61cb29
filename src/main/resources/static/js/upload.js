// Sends a video before its form, in parts: a pause, a broken line or a closed browser costs none that has arrived.
const PART = 8 * 1024 * 1024;
const RETRIES = [0, 1000, 3000, 5000, 10000, 20000];

function attach(field) {
  const find = (name) => field.querySelector(`[data-upload-${name}]`);
  const [file, bar, percent, pause, go] = [field.querySelector("[type=file]"), find("bar"), find("percent"), find("pause"), find("go")];
  const say = (word) => { find("state").textContent = field.querySelector(`[data-word="${word}"]`)?.textContent ?? ""; };
  let upload;

  const moving = (on) => { pause.hidden = !on; go.hidden = on; };
  const show = (sent, all) => { bar.value = 100 * sent / all; percent.textContent = `${Math.floor(bar.value)} %`; };

  function failed(error) {
    const answer = error.originalResponse;
    const refusal = answer?.getHeader("Kindling-Refusal")?.toLowerCase();
    moving(false);
    find("progress").hidden = Boolean(refusal);
    if (refusal) file.value = "";
    say(refusal ?? (answer ? { 401: "out", 507: "full" }[answer.getStatus()] ?? "failed" : "lost"));
  }

  function done(video) {
    const number = Object.assign(document.createElement("input"), { type: "hidden", name: "video", value: video });
    file.disabled = true;
    field.append(number);
    show(1, 1);
    pause.hidden = go.hidden = true;
    say("done");
    if (field.dataset.uploadSends === "true") file.form.requestSubmit();
  }

  async function begin() {
    upload?.abort();
    let video;
    upload = new tus.Upload(file.files[0], {
      endpoint: field.dataset.upload, chunkSize: PART, retryDelays: RETRIES, removeFingerprintOnSuccess: true,
      onProgress: show, onError: failed, onSuccess: () => done(video),
      onAfterResponse: (request, answer) => { video = answer.getHeader("Kindling-Video") ?? video; },
      onShouldRetry: (error) => !error.originalResponse || [423, 500, 502, 503, 504].includes(error.originalResponse.getStatus()),
    });
    const [previous] = await upload.findPreviousUploads();
    if (previous) upload.resumeFromPreviousUpload(previous);
    say(previous ? "resumed" : "");
    find("progress").hidden = false;
    moving(true);
    upload.start();
  }

  file.addEventListener("change", () => { if (file.files.length) begin(); });
  pause.addEventListener("click", () => { upload.abort(); moving(false); say("paused"); });
  go.addEventListener("click", () => { upload.start(); moving(true); say(""); });
  tus.defaultOptions.urlStorage.findAllUploads().then((open) => { if (open.length) say("open"); });
}

document.querySelectorAll("[data-upload]").forEach(attach);
