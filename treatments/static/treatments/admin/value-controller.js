/* The editor's controls for values with parts. Each stands beside a text input that holds the value as JSON (a
   single duration: as ISO 8601) and is what the form submits; the input is changed only when the editor changes
   something. The server draws the input, so that without this script the value can still be read and saved. */
(() => {
  const element = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.append(...children);
    return made;
  };
  const select = (choices, attributes) =>
    element("select", attributes, ...choices.map(([value, label]) => element("option", { value }, label)));

  const parsed = (text) => {
    try {
      return JSON.parse(text || "null");
    } catch {
      return null;
    }
  };

  let drawn = 0;

  /* A control draws itself with ``build``, shows a value with ``show``, gives what it says with ``read``, and has
     the words of a stored text in ``words``. */
  class ValueController extends window.StimulusModule.Controller {
    static values = { options: Object };

    connect() {
      this.id = `treatments-value-${(drawn += 1)}`;
      this.note = element("p", { class: "treatments-value__note", role: "status", "aria-live": "polite" });
      this.row = element("div", { class: "treatments-value__row" });
      this.group = element("div", { class: "treatments-value", role: "group" }, this.row, this.note);
      this.describe();
      this.build();
      this.redraw = () => this.show(this.stored());
      this.redraw();
      this.group.addEventListener("input", () => this.changed());
      this.element.addEventListener("focus", this.focusFirst);
      this.element.addEventListener("treatments:redraw", this.redraw);
      this.element.classList.add("treatments-value__stored");
      this.element.tabIndex = -1;
      this.element.setAttribute("aria-hidden", "true");
      this.element.after(this.group);
    }

    disconnect() {
      this.element.removeEventListener("focus", this.focusFirst);
      this.element.removeEventListener("treatments:redraw", this.redraw);
      this.element.classList.remove("treatments-value__stored");
      this.element.removeAttribute("aria-hidden");
      this.group.remove();
    }

    /* The label of the hidden input, its help and its errors now belong to the group. */
    describe() {
      const label = this.element.labels?.[0];
      if (label) {
        label.id ||= `${this.id}-label`;
        this.group.setAttribute("aria-labelledby", label.id);
      }
      const described = this.element.getAttribute("aria-describedby");
      if (described) this.group.setAttribute("aria-describedby", described);
    }

    // A click on the label, or Wagtail on opening a block, focuses the input: hand it on.
    focusFirst = () => this.group.querySelector("input, select").focus();

    labelled(text, control, ...beside) {
      control.id = `${this.id}-${this.row.children.length}`;
      const label = element("label", { class: "treatments-value__label", for: control.id }, text);
      const amount = element("span", { class: "treatments-value__amount" }, control, ...beside);
      const part = element("span", { class: "treatments-value__part" }, label, amount);
      this.row.append(part);
      return part;
    }

    number(attributes = {}) {
      return element("input", { type: "text", inputmode: "numeric", autocomplete: "off", ...attributes });
    }

    stored() {
      return parsed(this.element.value);
    }

    changed() {
      const text = this.written();
      if (text === this.element.value) return;
      this.element.value = text;
      for (const name of ["input", "change"]) this.element.dispatchEvent(new Event(name, { bubbles: true }));
    }

    written() {
      const value = this.read();
      return value === null ? "" : JSON.stringify(value);
    }

    say(message, ...faulty) {
      if (this.note.textContent !== message) this.note.textContent = message;
      this.note.classList.toggle("treatments-value__note--error", faulty.length > 0);
      for (const control of this.group.querySelectorAll("input")) {
        if (faulty.includes(control)) control.setAttribute("aria-invalid", "true");
        else control.removeAttribute("aria-invalid");
      }
    }
  }

  const controllers = {};
  const register = (identifier, controller) => {
    controllers[identifier] = controller;
    window.wagtail.app.register(identifier, controller);
  };

  /* What an input of one of these controllers holds, for a summary; it may not be connected yet. */
  const wordsOf = (input) => {
    const identifier = input.dataset.controller;
    const options = parsed(input.getAttribute(`data-${identifier}-options-value`));
    return input.value ? controllers[identifier].words(input.value, options) : "";
  };

  Object.assign(window.treatments, { ValueController, parsed, register, select, wordsOf });
})();
