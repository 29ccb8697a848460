"""JSON Schema, by which editors help writers while they type."""
