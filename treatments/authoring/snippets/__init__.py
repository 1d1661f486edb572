"""What several pages share: reviewers, sources, body sites, terms, and lists of aftercare."""
