"""The reviewer's paper: a numbered conclusion on the drafts, to be answered, ruled on and taken up again.

findings → `conclusion` (a value) → `markdown` or `word`; a paper that came back → `rulings` → the next conclusion.
"""
