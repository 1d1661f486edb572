"""What finds the documents that match an expression: the database, or a search server."""
