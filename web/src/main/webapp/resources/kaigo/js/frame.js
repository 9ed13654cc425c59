/* The frame's behaviour: focus on the error summary, the phone menu, dialogs opened by a button. */
"use strict";
(() => {
  /** A link to an answer that is folded away opens it. */
  function unfold() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === "DETAILS") target.open = true;
  }

  function ready() {
    unfold();
    window.addEventListener("hashchange", unfold);
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
