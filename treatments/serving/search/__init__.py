"""Finding documents by words: a projection of the live heads, what a question means, the engines that match.

Words are folded and stemmed here, in Python, and not in a database: so every engine gives the same answers,
and the highlights mark exactly what was matched.
"""
