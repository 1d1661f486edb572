"""Exports and imports that are kept, since somebody looks at them before they go on, or they take long."""
