"""Who asks: wrk where it is installed, for targets that are quick, and a client in Python for all others."""
