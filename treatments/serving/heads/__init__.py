"""Reading the ledger, one statement at a time: what the API and the rendered pages stand on.

Written in SQL because most of the time of a request through the ORM went into building objects that nobody
needs: see bench/README.md. The statements are the same on SQLite and PostgreSQL.
"""
