"""What stands inside a paragraph: checked line by line, then turned into elements."""
