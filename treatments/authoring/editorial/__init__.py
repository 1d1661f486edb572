"""What stands between a draft and its readers: nothing incomplete goes live."""
