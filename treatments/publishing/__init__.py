"""From a page to its document: the one representation that everything downstream reads."""
