/* The frame's behaviour: time left of the session, focus on the error summary, the phone menu, dialogs opened by a button. */
"use strict";
(() => {
  const WARN_SECONDS = 120;

  /** 自動ログアウト: counts down from the last answer of the server, warns two minutes before. */
  function countDown(clock) {
    const dialog = document.getElementById("session-ends");
    const idle = Number(clock.dataset.kSession);
    let end = Date.now() + idle * 1000;
    const renew = () => { end = Date.now() + idle * 1000; };
    const tick = () => {
      const left = Math.max(0, Math.round((end - Date.now()) / 1000));
      clock.textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
      if (left === 0) { location.reload(); return; }
      if (left <= WARN_SECONDS && !dialog.open) dialog.showModal();
      setTimeout(tick, 1000);
    };
    dialog.querySelector("[data-k-session-continue]").addEventListener("click", async () => {
      const answer = await fetch("/session", { method: "POST" });
      if (answer.ok) { renew(); dialog.close(); } else { location.reload(); }
    });
    if (window.jQuery) window.jQuery(document).on("pfAjaxSuccess", renew);
    tick();
  }

  /** A link to an answer that is folded away opens it. */
  function unfold() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === "DETAILS") target.open = true;
  }

  function ready() {
    unfold();
    window.addEventListener("hashchange", unfold);
    const clock = document.querySelector("[data-k-session]");
    if (clock) countDown(clock);
    const errors = document.querySelector("[data-k-focus]");
    if (errors) errors.focus();
    document.addEventListener("keydown", event => {
      const menu = document.querySelector(".k-menu[open]");
      if (event.key === "Escape" && menu) { menu.open = false; menu.querySelector("summary").focus(); }
    });
    document.addEventListener("click", event => {
      const opener = event.target.closest("[data-k-open]");
      if (opener) { event.preventDefault(); document.getElementById(opener.dataset.kOpen).showModal(); }
      const closer = event.target.closest("[data-k-close]");
      if (closer) { event.preventDefault(); closer.closest("dialog").close(); }
      const printer = event.target.closest("[data-k-print]");
      if (printer) { event.preventDefault(); window.print(); }
    });
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready); else ready();
})();
