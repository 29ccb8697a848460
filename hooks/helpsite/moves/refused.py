"""Why a page cannot be moved."""


class RefusedError(Exception):
    """Says in one sentence, for whoever asked for the move, what stands against it; nothing was changed."""
