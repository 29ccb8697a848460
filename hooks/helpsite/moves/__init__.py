"""Pages that move: their old addresses lead on, and the links to them follow."""
