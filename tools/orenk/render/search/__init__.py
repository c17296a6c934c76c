"""The search index: what can be found, by which words, and the small script files that a browser loads for it.

documents → vocabulary and postings → shards. Nothing here runs in the browser; the script that reads the shards is
`theme/assets/orenk/search-engine.js`, and `coding` says how numbers stand in them.
"""

from orenk.render.search.files import search_files

__all__ = ["search_files"]
