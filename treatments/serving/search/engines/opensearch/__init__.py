"""OpenSearch and Elasticsearch, over what their REST interfaces have in common.

Words arrive analysed, so the server only splits at spaces. No client library is needed: each of theirs speaks
to one of the two only, and to some versions of it.
"""
