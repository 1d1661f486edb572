/* Takes a suggestion into the field, counts characters, and saves with Ctrl+Enter. */
document.addEventListener("DOMContentLoaded", () => {
  const field = document.getElementById("workbench-translation");
  if (!field) return;

  const limit = Number(field.dataset.limit);
  const count = document.querySelector("[data-count]");
  const tell = () => {
    if (!count) return;
    const length = [...field.value.trim()].length;
    count.textContent = ` · ${length.toLocaleString(document.documentElement.lang)}`;
    if (length > limit) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  };
  field.addEventListener("input", tell);
  tell();

  for (const button of document.querySelectorAll("[data-use]")) {
    button.addEventListener("click", () => {
      // As if it were typed, so that the browser can undo it.
      field.focus();
      field.select();
      if (!document.execCommand("insertText", false, button.dataset.use)) field.value = button.dataset.use;
      field.dispatchEvent(new Event("input"));
    });
  }

  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      field.form.requestSubmit(field.form.querySelector("button[type=submit]:not([name])"));
    }
  });

  // Leaving with words that are not saved asks first, as Wagtail's editors do.
  const first = "unsaved" in field.dataset ? null : field.value;
  let submitted = false;
  field.form.addEventListener("submit", () => {
    submitted = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (!submitted && field.value !== first) event.preventDefault();
  });
});
