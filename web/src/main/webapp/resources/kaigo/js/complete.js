/* 候補の一覧: an answer that comes after somebody has picked, or typed on, opens the list no more. */
"use strict";
(() => {
  const list = window.PrimeFaces?.widget?.AutoComplete?.prototype;
  if (!list || list.kLate) return;
  list.kLate = true;
  const show = list.showSuggestions;
  list.showSuggestions = function (asked) {
    if (this.input.val() === asked) show.call(this, asked);
  };
})();
