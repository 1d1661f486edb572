/* Draws the progress anew while something is under way. Without this script the page shows how far it was when it was
   opened. */
(() => {
  const PAUSE = 3000;

  class ProgressController extends window.StimulusModule.Controller {
    static targets = ["content", "status"];
    static values = { url: String, done: String };

    connect() {
      this.wait();
    }

    disconnect() {
      window.clearTimeout(this.timer);
    }

    get isRunning() {
      return this.contentTarget.querySelector("[data-running]")?.dataset.running === "true";
    }

    wait() {
      if (this.isRunning) this.timer = window.setTimeout(() => this.refresh(), PAUSE);
    }

    /* Nobody watches a hidden tab, and a server that does not answer is asked again. */
    async refresh() {
      if (!document.hidden) {
        try {
          const response = await fetch(this.urlValue, { headers: { "X-Requested-With": "XMLHttpRequest" } });
          if (response.ok) this.redraw(await response.text());
          else if (response.status < 500) return;
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
        }
      }
      this.wait();
    }

    redraw(html) {
      const focused = this.contentTarget.contains(document.activeElement) && document.activeElement.id;
      this.contentTarget.innerHTML = html;
      if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
      if (!this.isRunning) this.statusTarget.textContent = this.doneValue;
    }
  }

  window.wagtail.app.register("treatments-progress", ProgressController);
})();
