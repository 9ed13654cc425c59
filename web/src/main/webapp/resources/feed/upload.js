/* データ連携の送信: shows what was chosen or dropped, and how far the sending is. Without it the form works as a plain one. */
"use strict";
(() => {
  const size = bytes => bytes >= 1048576 ? (bytes / 1048576).toFixed(1) + "MB" : Math.max(0.1, bytes / 1024).toFixed(1) + "KB";

  function list(form, input) {
    const chosen = form.querySelector(".k-feed__chosen");
    chosen.replaceChildren(...[...input.files].map(file => {
      const row = document.createElement("li");
      const name = document.createElement("b");
      const bytes = document.createElement("span");
      name.textContent = file.name;
      bytes.textContent = size(file.size);
      row.append(name, bytes);
      return row;
    }));
  }

  function send(form, submitter) {
    const data = new FormData(form);
    data.append(submitter.name, submitter.value);
    const box = form.querySelector(".k-feed__progress");
    const bar = box.querySelector("[role=progressbar]");
    const words = box.querySelector("p");
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", event => {
      const percent = Math.round(100 * event.loaded / event.total);
      bar.setAttribute("aria-valuenow", percent);
      bar.firstElementChild.style.width = percent + "%";
      words.textContent = percent < 100 ? size(event.loaded) + " / " + size(event.total) + "　" + form.dataset.feedSending : form.dataset.feedSent;
    });
    request.addEventListener("load", () => {
      if (request.responseURL.includes("feed-result")) { location.assign(request.responseURL); } else { form.submit(); }
    });
    request.addEventListener("error", () => form.submit());
    box.hidden = false;
    submitter.disabled = true;
    request.open("POST", form.action);
    request.send(data);
  }

  function ready() {
    const form = document.querySelector("[data-feed-upload]");
    if (!form) return;
    const input = form.querySelector("input[type=file]");
    const drop = form.querySelector(".k-feed__drop");
    input.addEventListener("change", () => list(form, input));
    ["dragenter", "dragover"].forEach(name => drop.addEventListener(name, () => drop.classList.add("k-feed__drop--over")));
    ["dragleave", "drop"].forEach(name => drop.addEventListener(name, () => drop.classList.remove("k-feed__drop--over")));
    form.addEventListener("submit", event => {
      if (event.submitter && input.files.length > 0) { event.preventDefault(); send(form, event.submitter); }
    });
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready); else ready();
})();
