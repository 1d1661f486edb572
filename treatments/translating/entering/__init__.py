"""What anybody enters as a translation, in the editor, from a file or by a machine, is checked at once."""
