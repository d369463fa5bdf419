"""The face of the library (being built)."""
