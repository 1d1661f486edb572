"""What editors write: page models, blocks, snippets, and the import of clinics' documents."""
