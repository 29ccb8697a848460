"""Problems → text: for people, for editors, for continuous integration."""
