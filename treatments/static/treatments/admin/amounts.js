/* What an editor types as a number and a unit, and how it is stored: ISO 8601 durations, whole numbers and
   bands of frequency. Nothing here touches the page. */
(() => {
  // Designator, whether it stands after the T, seconds (for order only), and how many of the next smaller unit.
  const UNITS = {
    seconds: { code: "S", time: true, seconds: 1 },
    minutes: { code: "M", time: true, seconds: 60, smaller: ["seconds", 60] },
    hours: { code: "H", time: true, seconds: 3600, smaller: ["minutes", 60] },
    days: { code: "D", time: false, seconds: 86400, smaller: ["hours", 24] },
    weeks: { code: "W", time: false, seconds: 604800, smaller: ["days", 7] },
    months: { code: "M", time: false, seconds: 2629746 },
    years: { code: "Y", time: false, seconds: 31556952, smaller: ["months", 12] },
  };
  const ISO = /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
  const ISO_ORDER = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"];

  // The bands of treatments/authoring/values/amounts.py: from `commonest` to `rarest`, as "one in N".
  const BANDS = [
    { band: "very_common", holds: (oneIn) => oneIn < 10 },
    { band: "common", holds: (oneIn) => oneIn >= 10 && oneIn <= 100 },
    { band: "uncommon", holds: (oneIn) => oneIn >= 100 && oneIn <= 1000 },
    { band: "rare", holds: (oneIn) => oneIn >= 1000 && oneIn <= 10000 },
    { band: "very_rare", holds: (oneIn) => oneIn > 10000 },
  ];

  /* Western digits and a decimal point, whatever the editor's keyboard writes. */
  const plain = (text) =>
    text
      .trim()
      .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660)
      .replace(/[۰-۹]/g, (digit) => digit.charCodeAt(0) - 0x6f0)
      .replace(/[٫,]/g, ".");

  /* A whole number, thousands separators allowed; null if empty, undefined if it is not one. */
  const parseWhole = (text) => {
    const digits = plain(text)
      .replace(/[٬\s\u00a0\u202f']/g, "")
      .replace(/\.(?=\d{3}(\D|$))/g, "");
    if (!digits) return null;
    return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
  };

  /* {number, unit} of an ISO duration. One of several parts shows in the smallest of them: PT1H30M as 90 minutes.
     Where no unit holds it exactly (P1M15D) the unit is "iso" and the number the text itself; what is no duration
     at all has no unit. */
  const parseDuration = (iso) => {
    const match = ISO.exec(iso);
    if (!match) return { number: iso, unit: null };
    const parts = ISO_ORDER.map((unit, index) => [unit, match[index + 1]]).filter(([, count]) => count !== undefined);
    const smallest = parts[parts.length - 1][0];
    let total = 0;
    for (const [unit, count] of parts) {
      const factor = ratio(unit, smallest);
      if (factor === null) return { number: iso, unit: "iso" };
      total += Number(count) * factor;
    }
    return { number: String(total), unit: smallest };
  };

  const ratio = (unit, target) => {
    if (unit === target) return 1;
    if (!UNITS[unit].smaller) return null;
    const [next, count] = UNITS[unit].smaller;
    const rest = ratio(next, target);
    return rest === null ? null : count * rest;
  };

  /* The ISO duration of what was typed; null if nothing was, undefined if it cannot be said. "1.5" hours is PT90M. */
  const writeDuration = (text, unit) => {
    if (!text.trim()) return null;
    if (unit === "iso") return ISO.test(text.trim()) ? text.trim() : undefined;
    if (!/^\d{1,6}(\.\d+)?$/.test(plain(text))) return undefined;
    let number = Number(plain(text));
    while (!Number.isInteger(number)) {
      if (!UNITS[unit].smaller || UNITS[unit].seconds === 1) return undefined;
      number = Math.round(number * UNITS[unit].smaller[1] * 1e6) / 1e6;
      unit = UNITS[unit].smaller[0];
    }
    return `P${UNITS[unit].time ? "T" : ""}${number}${UNITS[unit].code}`;
  };

  const durationSeconds = (iso) => {
    const match = ISO.exec(iso);
    return match && ISO_ORDER.reduce((sum, unit, index) => sum + (match[index + 1] || 0) * UNITS[unit].seconds, 0);
  };

  /* The words of a duration in the editor's language: "90 minutes". */
  const durationText = (iso) => {
    const { number, unit } = parseDuration(iso);
    if (!unit || unit === "iso") return number;
    const options = { style: "unit", unit: unit.slice(0, -1), unitDisplay: "long" };
    return new Intl.NumberFormat(document.documentElement.lang || "en", options).format(number);
  };

  const inBand = (oneIn, band) => BANDS.some((known) => known.band === band && known.holds(oneIn));
  const bandOf = (oneIn) => BANDS.find((known) => known.holds(oneIn)).band;

  window.treatments = {
    amounts: { bandOf, durationSeconds, durationText, inBand, parseDuration, parseWhole, writeDuration },
  };
})();
