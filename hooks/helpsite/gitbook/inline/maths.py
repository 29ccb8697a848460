r"""Formulas: ``$$x$$``, which are not prices (« 10$$ ou 20$$ »)."""

import re

BLOCK = re.compile(r"\A\s*\$\$\s*(?P<formula>[^$\s](?:[^$]|\$(?!\$))*?)\s*\$\$\s*\Z")
INLINE = re.compile(r"(?<![\\\d$])\$\$(?P<formula>[^\s$][^$]*+(?:\$(?!\$)[^$]*+)*)(?<!\s)\$\$(?![\d$])")
