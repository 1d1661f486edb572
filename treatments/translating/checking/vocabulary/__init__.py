"""What the words of a language say of numbers, units, yes and no. One file a language, all of one shape."""
