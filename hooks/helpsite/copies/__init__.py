"""The site for machines that read: a Markdown copy beside each page, and llms.txt, which lists them."""
