"""What the pages say of themselves: their kinds, their relations, and what is made from them."""
