"""What writers are to look at again: pages, and the documents that they rest on."""
