"""The search's index: made by Pagefind from copies of the built pages, with the site's words beside it."""
