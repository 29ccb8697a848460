"""French typography: what is typed with plain spaces and straight apostrophes is shown as it is printed."""
