"""Taking a page off the site with a reason, and saying another reason later."""
