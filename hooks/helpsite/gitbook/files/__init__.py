"""What GitBook keeps beside the pages: navigation, assets, variables, icons, front matter."""
