"""One module for each kind of page, each with `pages(reader)`, and one template beside it in `theme/pages`."""
