"""What stands around the text of every page: where it is, what it rests on, whom to ask, where to go on."""
