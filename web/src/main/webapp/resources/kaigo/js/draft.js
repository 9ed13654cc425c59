/* 書きかけの控え: a form with data-k-draft keeps what is typed on the server, and offers it when the page is opened again unsent.
   A form that saves itself (data-k-draft="live") leaves a copy only of what couldn't be saved: unreadable, or without a session. */
"use strict";
(() => {
  const WAIT = 1500;
  const SENT = "k-draft-sent";
  const LEFT = "k-draft-left:";
  const SILENT = ["hidden", "password", "file", "submit", "button", "reset", "image"];
  const QUIET = { "X-Kaigo-Background": "1" };

  /** Page, form, and whom the page is about: as a digest, no number of a person stands in the draft's address. */
  async function nameOf(form) {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(location.search)));
    return location.pathname + ":" + form.id + ":" + Array.from(digest.slice(0, 8), byte => byte.toString(16).padStart(2, "0")).join("");
  }

  const fields = form => Array.from(form.elements).filter(field => field.name && !SILENT.includes(field.type) && !("kSecret" in field.dataset));

  function read(form) {
    const values = {};
    for (const field of fields(form)) {
      if (field.type === "checkbox") values[field.name + " " + field.value] = field.checked;
      else if (field.type !== "radio") values[field.name] = field.value;
      else if (field.checked) values[field.name] = field.value;
    }
    return values;
  }

  function write(form, values) {
    for (const field of fields(form)) {
      if (field.type === "checkbox") field.checked = values[field.name + " " + field.value] ?? field.checked;
      else if (field.type === "radio") field.checked = field.name in values ? values[field.name] === field.value : field.checked;
      else field.value = values[field.name] ?? field.value;
    }
  }

  const call = (name, method, more = {}, drop = "") =>
    fetch("/draft?form=" + encodeURIComponent(name) + drop, { method, redirect: "manual", ...more, headers: { ...QUIET, ...more.headers } });

  const drop = name => call(name, "POST", {}, "&drop=1");

  function offer(form, name, kept) {
    const bar = document.getElementById("draft-offer").content.firstElementChild.cloneNode(true);
    const done = () => bar.remove();
    bar.querySelector("h2").textContent = bar.dataset.kText.replace("{0}", new Date(kept.at).toLocaleString("ja-JP", { month: "long", day: "numeric", hour: "numeric", minute: "2-digit" }));
    bar.querySelector("[data-k-draft-restore]").addEventListener("click", () => {
      sessionStorage.removeItem(LEFT + name);
      write(form, kept.values);
      form.dispatchEvent(new Event("input", { bubbles: true }));
      bar.querySelector("h2").textContent = bar.dataset.kRestored;
      bar.querySelector(".k-alert__act").remove();
    });
    bar.querySelector("[data-k-draft-drop]").addEventListener("click", () => { sessionStorage.removeItem(LEFT + name); drop(name); done(); });
    form.before(bar);
    return done;
  }

  /** What this tab couldn't give to the server before it left the page. */
  function left(name) {
    const text = sessionStorage.getItem(LEFT + name);
    return text && JSON.parse(text);
  }

  const sentBy = (form, settings) =>
    typeof settings.data === "string" && (new URLSearchParams(settings.data).get("jakarta.faces.source") || "").startsWith(form.id + ":");

  /** A form that saves itself: only what its own saving didn't take is copied. */
  function live(form, name, keep) {
    let dirty = false;
    let copied = false;
    let out = false;
    form.addEventListener("input", () => { dirty = true; });
    document.addEventListener("submit", event => { out = out || event.target.action.endsWith("/logout"); }, true);
    document.addEventListener("k-session-ends", () => { if (dirty) keep(); });
    window.jQuery(document)
      .on("pfAjaxSend", (event, request, settings) => { if (sentBy(form, settings)) dirty = false; })
      .on("pfAjaxComplete", (event, request, settings, args) => {
        if (!sentBy(form, settings)) return;
        const taken = request.status === 200 && !/<redirect url="[^"]*login/.test(request.responseText || "");
        if (!taken) dirty = true;
        else if (args && args.validationFailed) { dirty = copied = true; keep(); }
        else if (copied) { copied = false; drop(name); }
      });
    window.addEventListener("pagehide", () => {
      if (!dirty || out) return;
      keep();
      sessionStorage.setItem(LEFT + name, JSON.stringify({ at: Date.now(), values: read(form) }));
    });
  }

  async function watch(form) {
    const name = await nameOf(form);
    const blank = JSON.stringify(read(form));
    let saved = blank;
    let timer = 0;
    const keep = () => {
      const values = read(form);
      const now = JSON.stringify(values);
      if (now === saved) return;
      saved = now;
      call(name, "POST", { headers: { "Content-Type": "application/json" }, body: JSON.stringify({ at: Date.now(), values }), keepalive: true }).catch(() => { saved = ""; });
    };
    if (form.dataset.kDraft === "live") {
      live(form, name, keep);
    } else {
      form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(keep, WAIT); });
      form.addEventListener("submit", () => { clearTimeout(timer); sessionStorage.setItem(SENT, name); });
      document.addEventListener("k-session-ends", keep);
      window.addEventListener("pagehide", () => { if (sessionStorage.getItem(SENT) !== name) keep(); });
    }
    if (form.dataset.kDraft !== "live" && document.querySelector("[data-k-focus]")) return;
    const here = left(name);
    const answer = await call(name, "GET");
    const kept = here || (answer.status === 200 ? await answer.json() : null);
    if (kept && JSON.stringify(kept.values) !== blank) offer(form, name, kept);
  }

  /** The page after a form was sent: taken without errors, its draft is done with; at a login page nobody knows yet. */
  async function settle() {
    const sent = sessionStorage.getItem(SENT);
    if (!sent) return;
    sessionStorage.removeItem(SENT);
    const taken = document.querySelector("[data-k-session]") && !document.querySelector("[data-k-focus]");
    if (taken) await drop(sent);
  }

  async function ready() {
    await settle();
    document.querySelectorAll("form[data-k-draft]").forEach(watch);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready); else ready();
})();
