/* In a StreamField: the summary of a closed block in words, and a value that Wagtail sets from outside. */
(() => {
  const Widget = window.telepath?.constructors["wagtail.widgets.Widget"];
  if (!Widget) return;
  const { boundWidgetClass: BoundWidget } = new Widget("");

  class BoundValue extends BoundWidget {
    getValueForLabel() {
      const words = window.treatments.wordsOf(this.input);
      return words && `(${words})`;
    }

    setState(state) {
      super.setState(state);
      this.input.dispatchEvent(new Event("treatments:redraw"));
    }
  }

  class ValueWidget extends Widget {
    boundWidgetClass = BoundValue;
  }

  window.telepath.register("treatments.widgets.Value", ValueWidget);
})();
