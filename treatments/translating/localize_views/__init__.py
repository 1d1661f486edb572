"""wagtail-localize's own views, with the permissions, locks and checks that they leave out."""
