"""Does the ledger say what the pages say, and is the ledger itself whole?"""
