"""The pages of return codes, made from the families in ``docs/_data/codes/``."""
