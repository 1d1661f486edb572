/* Says whether a hash reached the clipboard; where the browser refuses, it stands there to be copied by hand. */
(() => {
  class CopiedController extends window.StimulusModule.Controller {
    static targets = ["status"];
    static values = { copied: String, failed: String };

    connect() {
      this.element.addEventListener("click", (event) => {
        const button = event.target.closest("[data-w-clipboard-value-param]");
        if (button) this.hash = button.dataset.wClipboardValueParam;
      }, { capture: true });
    }

    copied() {
      this.statusTarget.textContent = this.copiedValue;
    }

    failed() {
      this.statusTarget.textContent = `${this.failedValue} ${this.hash}`;
    }
  }

  window.wagtail.app.register("treatments-copied", CopiedController);
})();
