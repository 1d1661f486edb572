"""What happens to a source reaches its translations by itself."""
