/* データ連携の送信: files chosen or dropped, then sent one feed after the other with its progress. Without it the form is a plain one. */
"use strict";
(() => {
  const MIB = 1048576;
  const size = bytes => bytes >= MIB ? (bytes / MIB).toFixed(1) + "MB" : Math.max(0.1, bytes / 1024).toFixed(1) + "KB";
  const fill = (sentence, ...values) => values.reduce((text, value, i) => text.replace("{" + i + "}", value), sentence);

  /** As the server takes them: each ZIP is a feed, in the order of their names; loose files together are one. */
  function parcels(files) {
    const zips = files.filter(file => /\.zip$/i.test(file.name)).sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
    const loose = files.filter(file => !zips.includes(file));
    return [...zips.map(zip => [zip]), ...(loose.length ? [loose] : [])];
  }

  const bytesOf = parcel => parcel.reduce((sum, file) => sum + file.size, 0);

  function ready() {
    const form = document.querySelector("[data-feed-upload]");
    if (!form) return;
    const words = form.dataset;
    const input = form.querySelector("input[type=file]");
    const drop = form.querySelector(".k-feed__drop");
    const list = form.querySelector(".k-feed__chosen");
    const jobs = form.querySelector(".k-feed__jobs");
    const button = form.querySelector("[data-feed-send]");
    const alert = form.querySelector("[data-feed-alert]");
    let chosen = [];

    function say(sentence) {
      alert.hidden = !sentence;
      alert.querySelector("p").textContent = sentence;
    }

    function show() {
      list.replaceChildren(...chosen.map(file => {
        const row = form.querySelector("[data-feed-row]").content.firstElementChild.cloneNode(true);
        row.querySelector("b").textContent = file.name;
        row.querySelector("span").textContent = size(file.size);
        const remove = row.querySelector("button");
        remove.setAttribute("aria-label", fill(words.feedRemove, file.name));
        remove.addEventListener("click", () => { chosen = chosen.filter(other => other !== file); show(); input.focus(); });
        return row;
      }));
      const over = parcels(chosen).find(parcel => bytesOf(parcel) > Number(words.feedLimit));
      button.disabled = Boolean(over);
      say(over ? fill(words.feedOver, over[0].name, size(Number(words.feedLimit))) : "");
    }

    function choose(files) {
      const same = (a, b) => a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
      chosen = [...chosen, ...[...files].filter(file => !chosen.some(other => same(other, file)))];
      input.value = "";
      show();
    }

    /** One feed. Gives its result's address, or throws the sentence that says why not. */
    function send(parcel) {
      const job = form.querySelector("[data-feed-job]").content.firstElementChild.cloneNode(true);
      const bar = job.querySelector("[role=progressbar]");
      const told = job.querySelector("[data-feed-told]");
      const stop = job.querySelector("button");
      job.querySelector("b").textContent = parcel.map(file => file.name).join("、");
      jobs.append(job);
      const data = new FormData(form);
      data.delete(input.name);
      parcel.forEach(file => data.append(input.name, file, file.name));
      data.append(button.name, button.value);
      const begun = Date.now();
      const request = new XMLHttpRequest();
      request.upload.addEventListener("progress", event => {
        const percent = Math.round(100 * event.loaded / event.total);
        const left = Math.ceil((Date.now() - begun) * (event.total - event.loaded) / event.loaded / 1000);
        bar.setAttribute("aria-valuenow", percent);
        bar.firstElementChild.style.width = percent + "%";
        told.textContent = percent < 100 ? fill(words.feedSending, size(event.loaded), size(event.total), left) : words.feedSent;
      });
      stop.addEventListener("click", () => request.abort());
      return new Promise((done, failed) => {
        request.addEventListener("load", () => {
          if (request.status === 200 && request.responseURL.includes("feed-result")) return done(request.responseURL);
          const answer = new DOMParser().parseFromString(request.responseText, "text/html");
          const why = answer.querySelector(".k-errors [role=alert] li, .k-errors h2");
          failed(request.status === 413 ? fill(words.feedOver, parcel[0].name, size(Number(words.feedLimit))) : why ? why.textContent.trim() : words.feedBroken);
        });
        request.addEventListener("error", () => failed(words.feedBroken));
        request.addEventListener("abort", () => failed(words.feedStopped));
        request.open("POST", form.action);
        request.send(data);
      }).finally(() => job.remove());
    }

    async function sendAll() {
      const waiting = parcels(chosen);
      button.disabled = true;
      drop.hidden = true;
      say("");
      let result = "";
      try {
        for (const parcel of waiting) {
          result = await send(parcel);
          chosen = chosen.filter(file => !parcel.includes(file));
          show();
          button.disabled = true;
        }
        if (waiting.length === 1) { location.assign(result); } else { history.replaceState(null, "", words.feedList); location.reload(); }
      } catch (sentence) {
        drop.hidden = false;
        show();
        say(String(sentence));
        alert.focus();
      }
    }

    input.addEventListener("change", () => choose(input.files));
    ["dragenter", "dragover"].forEach(name => drop.addEventListener(name, event => { event.preventDefault(); drop.classList.add("k-feed__drop--over"); }));
    ["dragleave", "drop"].forEach(name => drop.addEventListener(name, () => drop.classList.remove("k-feed__drop--over")));
    drop.addEventListener("drop", event => { event.preventDefault(); choose(event.dataTransfer.files); });
    form.addEventListener("submit", event => {
      if (event.submitter === button && chosen.length > 0) { event.preventDefault(); sendAll(); }
    });
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready); else ready();
})();
