"""The HTML that GitBook writes: leaf blocks of it → an element tree."""
