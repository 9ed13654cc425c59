/* 自動ログアウト: counts down what the server says is left, warns two minutes before, renews in place. Polls keep no session open. */
"use strict";
(() => {
  const WARN_SECONDS = 120;
  const ASK_EVERY = 10000;
  const LEFT = "X-Kaigo-Session";
  const BACKGROUND = "X-Kaigo-Background";

  function countDown(clock) {
    const dialog = document.getElementById("session-ends");
    let end = Date.now() + Number(clock.dataset.kSession) * 1000;
    let asked = 0;
    const left = () => Math.max(0, Math.round((end - Date.now()) / 1000));
    const learn = seconds => {
      if (!seconds) return;
      end = Date.now() + Number(seconds) * 1000;
      if (Number(seconds) > WARN_SECONDS && dialog.open) dialog.close();
    };
    /** GET: another window may have been at work. POST: 「続ける」. */
    const ask = async method => {
      asked = Date.now();
      try {
        const answer = await fetch("/session", { method, redirect: "manual", headers: method === "GET" ? { [BACKGROUND]: "1" } : {} });
        if (answer.ok) learn(answer.headers.get(LEFT)); else end = Date.now();
      } catch { /* out of reach for a moment: the clock runs on */ }
    };
    const tick = async () => {
      if (left() <= WARN_SECONDS && Date.now() - asked > ASK_EVERY) await ask("GET");
      const now = left();
      clock.textContent = Math.floor(now / 60) + ":" + String(now % 60).padStart(2, "0");
      if (now === 0) { location.replace(location.pathname + location.search); return; }
      if (now <= WARN_SECONDS && !dialog.open) { document.dispatchEvent(new Event("k-session-ends")); dialog.showModal(); }
      setTimeout(tick, 1000);
    };
    dialog.querySelector("[data-k-session-continue]").addEventListener("click", async () => {
      await ask("POST");
      if (left() <= WARN_SECONDS && left() > 0) dialog.querySelector("p").textContent = dialog.dataset.kLongest;
    });
    if (window.jQuery) {
      window.jQuery.ajaxPrefilter((options, original, request) => { if (isPoll(options.data)) request.setRequestHeader(BACKGROUND, "1"); });
      window.jQuery(document).on("pfAjaxSuccess", (event, request) => learn(request.getResponseHeader(LEFT)));
    }
    tick();
  }

  /** Whether PrimeFaces sends this by itself, by the clock of a p:poll. */
  function isPoll(data) {
    const source = typeof data === "string" && new URLSearchParams(data).get("jakarta.faces.source");
    const polls = window.PrimeFaces && window.PrimeFaces.widget && window.PrimeFaces.widget.Poll;
    return Boolean(source && polls) && Object.values(window.PrimeFaces.widgets).some(widget => widget.id === source && widget instanceof polls);
  }

  function ready() {
    const clock = document.querySelector("[data-k-session]");
    if (clock) countDown(clock);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready); else ready();
})();
