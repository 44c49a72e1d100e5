// What the pages need beyond htmx: clear a sent reply, and keys for reviewers.
"use strict";

document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target;
  if (form.matches("form[data-clear]") && event.detail.successful) {
    form.reset();
  }
});

// An element with data-key="a" is pressed by that key, unless somebody is typing.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const target = [...document.querySelectorAll("[data-key]")].find(
    (element) => element.dataset.key === event.key && !element.disabled
  );
  if (target) {
    event.preventDefault();
    target.focus();
    target.click();
  }
});
