"""Every link of a site leads somewhere, or the writer is told where it does not."""
