/* The offers of a clinic: the heading of each names its treatment, and where there are many all are closed but
   those with an error. */
(() => {
  const MANY = 3;

  const name = (offer) => {
    const heading = offer.querySelector("[data-panel-heading-text]");
    const chosen = offer.querySelector(".page-chooser:not(.blank) [data-chooser-title]");
    const shown = heading.querySelector("[data-treatment]") || heading.appendChild(document.createElement("span"));
    shown.dataset.treatment = "";
    shown.textContent = chosen ? ` – ${chosen.textContent.trim()}` : "";
  };

  const close = (offer) => {
    const toggle = offer.querySelector("[data-panel-toggle]");
    if (toggle.ariaExpanded === "true" && !offer.querySelector(".error-message")) toggle.click();
  };

  document.addEventListener("DOMContentLoaded", () => {
    const list = document.getElementById("id_offers-FORMS");
    if (!list) return;
    const offers = [...list.children];
    offers.forEach(name);
    list.addEventListener("change", (event) => {
      const offer = event.target.closest("[data-inline-panel-child]");
      if (offer) setTimeout(() => name(offer));
    });
    // Once Wagtail has made the headings work.
    if (offers.length > MANY) setTimeout(() => offers.forEach(close));
  });
})();
