/* The frame's behaviour: focus on the error summary, the phone menu, dialogs opened by a button, forms sent once, rows that open what their first link names. */
"use strict";
(() => {
  /** A link to an answer that is folded away opens it. */
  function unfold() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === "DETAILS") target.open = true;
  }

  /** The second press of a double click must not be taken for a press on what the next page has in that place. */
  function sendOnce(event) {
    const button = event.submitter;
    if (!button || event.defaultPrevented) return;
    if (button.dataset.kSent) { event.preventDefault(); return; }
    button.dataset.kSent = "yes";
    setTimeout(() => delete button.dataset.kSent, 2000);
  }

  function ready() {
    unfold();
    window.addEventListener("hashchange", unfold);
    document.addEventListener("submit", sendOnce);
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
