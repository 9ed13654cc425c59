/* The frame's behaviour: focus on the error summary, the phone menu, dialogs opened by a button, rows that open what their first link names. */
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
      const row = event.target.closest(".k-table--open tbody tr");
      if (row && !event.target.closest("a, button, input, label, select") && !String(getSelection())) {
        const link = row.querySelector("th a");
        if (link) link.click();
      }
      const printer = event.target.closest("[data-k-print]");
      if (printer) { event.preventDefault(); window.print(); }
    });
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready); else ready();
})();
