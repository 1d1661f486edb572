"""Taking translations out as files and putting them in, in the admin."""
