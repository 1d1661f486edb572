/* One duration, and a range of durations with its wording. */
(() => {
  const { ValueController, parsed, register, select } = window.treatments;
  const { durationSeconds, durationText, parseDuration, writeDuration } = window.treatments.amounts;

  class DurationController extends ValueController {
    build() {
      this.amount = this.durationControl(this.optionsValue.labels.number);
    }

    durationControl(label) {
      const number = this.number({ inputmode: "decimal" });
      const unit = select(Object.entries(this.optionsValue.units), {
        "aria-label": `${label}: ${this.optionsValue.labels.unit}`,
      });
      return { number, unit, part: this.labelled(label, number, unit) };
    }

    show(iso) {
      this.showAmount(this.amount, iso);
    }

    showAmount({ number, unit }, iso) {
      const shown = iso ? parseDuration(iso) : { number: "" };
      shown.unit ??= this.optionsValue.unit;
      if (![...unit.options].some((option) => option.value === shown.unit)) {
        const label = shown.unit === "iso" ? "ISO 8601" : this.optionsValue.rareUnits[shown.unit];
        unit.add(new Option(label, shown.unit));
      }
      number.value = shown.number;
      unit.value = shown.unit;
    }

    /* What is typed, as ISO 8601; as it was typed where that is no duration, so that the server names it. */
    readAmount({ number, unit }) {
      const iso = writeDuration(number.value, unit.value);
      return iso === undefined ? number.value.trim() : iso;
    }

    faulty(...amounts) {
      return amounts
        .filter(({ number, unit }) => writeDuration(number.value, unit.value) === undefined)
        .map(({ number }) => number);
    }

    stored() {
      return this.element.value;
    }

    written() {
      const faulty = this.faulty(this.amount);
      this.say(faulty.length ? this.optionsValue.messages.number : "", ...faulty);
      return this.readAmount(this.amount) ?? "";
    }

    static words(text) {
      return durationText(text);
    }
  }

  /* Which ends a wording leaves to fill in. With "exactly" and "about", the first number
     alone means both ends. */
  const ENDS = { under: ["max"], up_to: ["max"], at_least: ["min"] };
  const BOTH = ["min", "max"];

  class DurationRangeController extends DurationController {
    build() {
      const { labels, qualifiers } = this.optionsValue;
      this.wording = select(Object.entries(qualifiers));
      this.labelled(labels.qualifier, this.wording);
      this.min = this.durationControl(labels.min);
      this.max = this.durationControl(labels.max);
      this.wording.addEventListener("input", () => this.reword());
      // The second unit follows the first until a number stands beside it: "20 – 60 minutes" is typed at once.
      this.min.unit.addEventListener("input", () => {
        if (!this.max.number.value) this.max.unit.value = this.min.unit.value;
      });
    }

    show(value) {
      const { min = null, max = null, qualifier = "exactly" } = value || {};
      const open = min && !max ? "at_least" : max && !min ? "up_to" : "exactly";
      this.wording.value = qualifier === "exactly" ? open : qualifier;
      this.unusual = false;
      this.unusual = BOTH.some((end) => value?.[end] && !this.ends().includes(end));
      this.showAmount(this.min, min);
      this.showAmount(this.max, min === max && this.ends().length === 2 ? null : max);
      if (!this.max.number.value) this.max.unit.value = this.min.unit.value;
      this.showEnds();
    }

    /* Both where the stored value has an end that its wording would hide. */
    ends() {
      return (!this.unusual && ENDS[this.wording.value]) || BOTH;
    }

    showEnds() {
      const { labels } = this.optionsValue;
      const ends = this.ends();
      for (const end of BOTH) {
        this[end].part.hidden = !ends.includes(end);
        const label = ends.length === 1 && ends[0] === end ? labels.only : labels[end];
        this[end].part.querySelector("label").textContent = label;
        this[end].unit.setAttribute("aria-label", `${label}: ${labels.unit}`);
      }
    }

    /* One number stays when the wording moves it to the other end. */
    reword() {
      this.unusual = false;
      const [only, other] = this.ends().length === 1 ? [this.ends()[0], this.ends()[0] === "min" ? "max" : "min"] : [];
      if (only && !this[only].number.value) this.move(other, only);
      if (!only && !this.min.number.value) this.move("max", "min");
      this.showEnds();
    }

    move(from, to) {
      this[to].number.value = this[from].number.value;
      if (this[from].number.value) this[to].unit.value = this[from].unit.value;
      this[from].number.value = "";
    }

    written() {
      const qualifier = this.wording.value;
      const ends = this.ends();
      const faulty = this.faulty(...ends.map((end) => this[end]));
      const [min, last] = BOTH.map((end) => (ends.includes(end) ? this.readAmount(this[end]) : null));
      const max = ends.length === 2 && qualifier !== "varies" ? last ?? min : last;
      const turned = !faulty.length && min && max && durationSeconds(min) > durationSeconds(max);
      const messages = this.optionsValue.messages;
      if (turned) this.say(messages.order, this.min.number, this.max.number);
      else this.say(faulty.length ? messages.number : "", ...faulty);
      return min === null && max === null && qualifier !== "varies" ? "" : JSON.stringify({ min, max, qualifier });
    }

    stored() {
      return parsed(this.element.value);
    }

    static words(text, { qualifiers }) {
      const value = parsed(text);
      if (!value) return "";
      const ends = [...new Set([value.min, value.max])].filter(Boolean).map(durationText);
      const wording = value.qualifier === "exactly" ? "" : qualifiers[value.qualifier];
      return [wording, ends.join(" – ")].filter(Boolean).join(" ");
    }
  }

  register("treatments-duration", DurationController);
  register("treatments-duration-range", DurationRangeController);
})();
