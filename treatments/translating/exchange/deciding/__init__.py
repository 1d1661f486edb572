"""What would become of a file that came back, and making it so."""
