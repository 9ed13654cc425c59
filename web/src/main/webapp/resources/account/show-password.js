/* パスワードを表示する: the choice appears only where it works, with scripts. */
"use strict";
for (const choice of document.querySelectorAll("[data-k-show-password]")) {
  const password = document.getElementById(choice.dataset.kShowPassword);
  choice.hidden = false;
  choice.querySelector("input").addEventListener("change", event => {
    password.type = event.target.checked ? "text" : "password";
  });
  password.form.addEventListener("submit", () => { password.type = "password"; });
}
