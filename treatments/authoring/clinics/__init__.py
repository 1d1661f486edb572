"""Where treatments are given: clinics, and what each offers."""
