/* A review that answers at once: a choice is sent, and both sides are drawn anew by the server. Without this script
   the button “Apply” does the same. */
(() => {
  const LINKED = "treatments-linked";

  class ReviewController extends window.StimulusModule.Controller {
    static targets = ["panes", "status", "failure", "apply", "save"];
    static values = { failed: String };

    connect() {
      this.applyTarget.hidden = true;
      this.element.classList.add("treatments-review--scripted");
      this.listeners = {
        change: (event) => this.changed(event),
        mouseover: (event) => this.link(event.target),
        focusin: (event) => this.link(event.target),
      };
      Object.entries(this.listeners).forEach(([name, listener]) => this.element.addEventListener(name, listener));
    }

    disconnect() {
      Object.entries(this.listeners).forEach(([name, listener]) => this.element.removeEventListener(name, listener));
    }

    changed(event) {
      if (event.target.name === "overwrite") return;
      const field = event.target.labels?.[0]?.textContent.trim() ?? "";
      this.announce = `${field}: ${event.target.selectedOptions?.[0]?.textContent.trim() ?? ""}`;
      this.send();
    }

    /* One request at a time: what is chosen meanwhile goes with the next. */
    async send() {
      if (this.sending) {
        this.again = true;
        return;
      }
      this.sending = true;
      this.saveTarget.disabled = true;
      do {
        this.again = false;
        await this.exchange();
      } while (this.again);
      this.sending = false;
      this.saveTarget.disabled = false;
    }

    async exchange() {
      try {
        const response = await fetch(window.location.href, {
          method: "POST",
          body: new FormData(this.element),
          headers: { "X-Requested-With": "XMLHttpRequest" },
        });
        const text = await response.text();
        if (this.again) return;
        if (!response.ok) {
          const plain = response.headers.get("Content-Type")?.startsWith("text/plain");
          throw new Error(plain ? text : this.failedValue);
        }
        this.redraw(text);
        this.failureTarget.textContent = "";
        this.statusTarget.textContent = this.announce;
      } catch (error) {
        this.failureTarget.textContent = error instanceof TypeError ? this.failedValue : error.message;
      }
    }

    /* The eye and the keyboard stay where they were. */
    redraw(html) {
      const focused = document.activeElement?.id;
      const top = document.activeElement?.getBoundingClientRect().top;
      const showing = this.panes.dataset.showing;
      const overwrite = this.element.elements.overwrite?.checked;
      const scrolled = [...this.panes.children].map((pane) => pane.scrollTop);
      this.panesTarget.innerHTML = html;
      this.showPane(showing);
      if (overwrite && this.element.elements.overwrite) this.element.elements.overwrite.checked = true;
      scrolled.forEach((place, index) => {
        this.panes.children[index].scrollTop = place;
      });
      const again = focused && document.getElementById(focused);
      if (!again) return;
      again.focus({ preventScroll: true });
      window.scrollBy(0, again.getBoundingClientRect().top - top);
    }

    get panes() {
      return this.panesTarget.querySelector("[data-showing]");
    }

    show(event) {
      this.showPane(event.currentTarget.dataset.pane);
    }

    showPane(pane) {
      this.panes.dataset.showing = pane;
      this.panesTarget.querySelectorAll("[data-pane]").forEach((button) => {
        const pressed = button.dataset.pane === pane;
        button.setAttribute("aria-pressed", pressed);
        button.classList.toggle("button-secondary", !pressed);
      });
    }

    /* What one side says lights up on the other. */
    link(target) {
      const place = target.closest?.("[data-passage], [data-passages]");
      if (place === this.linked) return;
      this.linked = place;
      this.element.querySelectorAll(`.${LINKED}`).forEach((element) => element.classList.remove(LINKED));
      if (!place) return;
      const numbers = (place.dataset.passage ?? place.dataset.passages).split(" ");
      const others = numbers.flatMap((number) =>
        place.dataset.passage
          ? [...this.element.querySelectorAll(`[data-passages~="${number}"]`)]
          : [...this.element.querySelectorAll(`[data-passage="${number}"]`)],
      );
      [place, ...others].forEach((element) => element.classList.add(LINKED));
      this.reveal(others[0]);
    }

    /* Scrolls the other pane, where the panes have scroll bars of their own, and never the window. */
    reveal(other) {
      const pane = other?.closest(".treatments-review__pane");
      if (!pane || pane.scrollHeight <= pane.clientHeight) return;
      const { top, bottom } = other.getBoundingClientRect();
      const view = pane.getBoundingClientRect();
      if (top < view.top || bottom > view.bottom) pane.scrollTop += top - view.top - view.height / 3;
    }
  }

  window.wagtail.app.register("treatments-review", ReviewController);
})();
