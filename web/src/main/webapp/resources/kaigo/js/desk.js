/* The review desk: a picture is made larger or turned by a quarter, and a press on it says where a mark goes. PDFs bring a viewer of their own. */
"use strict";
(() => {
  const QUARTERS = 4;

  // What has to be mended must not hide in a closed part.
  document.querySelectorAll("details:has(.k-error)").forEach(part => {
    part.open = true;
  });

  const PER_CENT = 100;
  const across = document.getElementById("mark:across:input");
  const down = document.getElementById("mark:down:input");
  const sheet = document.getElementById("sheet");

  const point = event => {
    const box = sheet.getBoundingClientRect();
    let x = (event.clientX - box.left) / box.width;
    let y = (event.clientY - box.top) / box.height;
    for (let i = 0; i < Number(sheet.dataset.kQuarters || 0); i++) {
      [x, y] = [y, 1 - x];
    }
    return [x, y].map(part => Math.round(part * PER_CENT));
  };

  const pin = (x, y) => {
    const pins = sheet.querySelector(".k-pins");
    pins.querySelector(".k-pins__new")?.remove();
    const mark = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    mark.setAttribute("class", "k-pins__new");
    mark.setAttribute("cx", x + "%");
    mark.setAttribute("cy", y + "%");
    mark.setAttribute("r", "12");
    pins.append(mark);
  };

  if (across && sheet) {
    sheet.classList.add("k-sheet--picking");
    sheet.addEventListener("click", event => {
      [across.value, down.value] = point(event);
      pin(across.value, down.value);
      across.closest("details").open = true;
    });
  }

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
