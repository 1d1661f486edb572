/* A range of whole numbers, and a frequency whose band and number agree. */
(() => {
  const { ValueController, parsed, register, select } = window.treatments;
  const { bandOf, inBand, parseWhole } = window.treatments.amounts;

  class IntRangeController extends ValueController {
    build() {
      this.min = this.number();
      this.max = this.number();
      this.labelled(this.optionsValue.labels.min, this.min);
      this.labelled(this.optionsValue.labels.max, this.max);
    }

    show(value) {
      this.min.value = value?.min ?? "";
      this.max.value = value?.max ?? "";
    }

    read() {
      const messages = this.optionsValue.messages;
      const [min, max] = [this.min, this.max].map((control) => {
        const number = parseWhole(control.value);
        return number === undefined ? control.value.trim() : number;
      });
      const faulty = [this.min, this.max].filter((control) => parseWhole(control.value) === undefined);
      const turned = !faulty.length && min !== null && max !== null && min > max;
      if (turned) this.say(messages.order, this.min, this.max);
      else this.say(faulty.length ? messages.number : "", ...faulty);
      return min === null && max === null ? null : { min, max };
    }

    static words(text) {
      const value = parsed(text);
      return value ? [...new Set([value.min, value.max])].filter((end) => end !== null).join(" – ") : "";
    }
  }

  class FrequencyController extends ValueController {
    build() {
      const { bands, labels } = this.optionsValue;
      this.band = select([["", labels.none], ...bands.map(({ value, label }) => [value, label])]);
      this.oneIn = this.number();
      this.labelled(labels.band, this.band);
      this.labelled(labels.one_in, this.oneIn);
      // In this order before the group's own listener writes the value.
      this.band.addEventListener("input", () => this.bandChosen());
      this.oneIn.addEventListener("input", () => this.numberTyped());
    }

    show(value) {
      this.band.value = value?.band ?? "";
      this.oneIn.value = value?.one_in ?? "";
    }

    numberTyped() {
      const oneIn = parseWhole(this.oneIn.value);
      if (oneIn === undefined || oneIn === 0) return this.say(this.optionsValue.messages.number, this.oneIn);
      if (oneIn === null || inBand(oneIn, this.band.value)) return this.say("");
      this.band.value = bandOf(oneIn);
      return this.say(this.fill(this.optionsValue.messages.band_follows, oneIn));
    }

    bandChosen() {
      const oneIn = parseWhole(this.oneIn.value);
      if (!this.oneIn.value.trim() || (oneIn && inBand(oneIn, this.band.value))) return this.say("");
      const message = this.fill(this.optionsValue.messages.number_cleared, this.oneIn.value.trim());
      this.oneIn.value = "";
      return this.say(message);
    }

    fill(message, oneIn) {
      const band = this.band.selectedOptions[0].textContent;
      return message.replace("%(one_in)s", oneIn).replace("%(band)s", band);
    }

    read() {
      const oneIn = parseWhole(this.oneIn.value);
      const number = oneIn === undefined ? this.oneIn.value.trim() : oneIn;
      return this.band.value || number !== null ? { band: this.band.value || null, one_in: number } : null;
    }

    static words(text, { bands, labels }) {
      const value = parsed(text);
      if (!value) return "";
      if (value.one_in) return `${labels.one_in} ${value.one_in}`;
      return bands.find(({ value: band }) => band === value.band)?.label || "";
    }
  }

  register("treatments-int-range", IntRangeController);
  register("treatments-frequency", FrequencyController);
})();
