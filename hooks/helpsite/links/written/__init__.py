"""Addresses that are written elsewhere than in the Markdown of pages: front matter, data, settings, templates, CSS."""
