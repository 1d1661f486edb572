/* Wagtail counts the errors of a tab when it draws the tab, which is before it draws the StreamFields in it.
   All that is drawn on loading has been drawn by the first task after it. */
document.addEventListener("DOMContentLoaded", () => {
  setTimeout(() => window.wagtail.app.queryControllerAll("w-count").forEach((counter) => counter.count()));
});
