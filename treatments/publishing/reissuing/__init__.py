"""New editions of what shows something that has changed: at once for a few, by the task queue for many."""
