"""What is told about matches: where the words stand, and how many documents there are of which sort."""
