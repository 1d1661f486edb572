"""What has been translated before, anywhere on the site, for whoever translates something like it."""
