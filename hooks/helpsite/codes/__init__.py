"""The codes of servers: one page each, and an overview."""
