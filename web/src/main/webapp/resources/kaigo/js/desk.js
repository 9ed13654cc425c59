/* The review desk: a picture is made larger or turned by a quarter. PDFs bring a viewer of their own. */
"use strict";
(() => {
  const QUARTERS = 4;

  document.addEventListener("click", event => {
    const zoom = event.target.closest("[data-k-zoom]");
    if (zoom) {
      const large = document.getElementById(zoom.dataset.kZoom).classList.toggle("k-sheet--large");
      zoom.setAttribute("aria-pressed", String(large));
    }
    const turn = event.target.closest("[data-k-turn]");
    if (turn) {
      const sheet = document.getElementById(turn.dataset.kTurn);
      sheet.dataset.kQuarters = String((Number(sheet.dataset.kQuarters || 0) + 1) % QUARTERS);
    }
  });
})();
