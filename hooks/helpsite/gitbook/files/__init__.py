"""What GitBook keeps beside the pages: navigation, redirects, assets, variables, icons, front matter."""
