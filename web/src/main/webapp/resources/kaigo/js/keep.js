/* 申請の自動保存: a form with data-k-draft="live" is saved while somebody types, not only when a field is left; says whether it is. */
"use strict";
(() => {
  const WAIT = 1500;

  /** What the server doesn't know yet is told beside the place where it says that it was saved. */
  function tell(key) {
    const line = document.querySelector("#saved .k-saved");
    if (!line) return;
    line.classList.toggle("k-saved--not", key !== "kSaving");
    line.querySelector("span").textContent = line.dataset[key];
  }

  function watch(form) {
    let timer = 0;
    form.addEventListener("input", event => {
      tell("kSaving");
      clearTimeout(timer);
      if (event.target.closest(".ui-autocomplete") || event.target.type === "radio" || event.target.type === "checkbox") return;
      timer = setTimeout(() => window.kKeepTyped(), WAIT);
    });
    form.addEventListener("change", () => clearTimeout(timer));
    document.addEventListener("k-session-ends", () => { clearTimeout(timer); window.kKeepTyped(); });
    const ours = settings => typeof settings.data === "string"
      && (new URLSearchParams(settings.data).get("jakarta.faces.source") || "").startsWith(form.id + ":");
    window.jQuery(document)
      .on("pfAjaxComplete", (event, request, settings, args) => { if (ours(settings) && args && args.validationFailed) tell("kUnreadable"); })
      .on("pfAjaxError", (event, request, settings) => { if (ours(settings)) tell("kUnsaved"); });
  }

  const ready = () => document.querySelectorAll("form[data-k-draft='live']").forEach(watch);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready); else ready();
})();
