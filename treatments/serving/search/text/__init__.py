"""From text to words that can be compared: without case, accents and endings, language by language."""
