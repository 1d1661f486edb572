"""What is searched: a row for each live head, the words of each locale, the names that mean the same."""
