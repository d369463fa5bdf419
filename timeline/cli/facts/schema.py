"""`timeline facts schema`: nothing goes in; the JSON Schema of facts files, for editors and programs, comes out."""

from timeline.cli.console import say


def schema() -> None:
    """Print the JSON Schema of facts files."""
    from timeline.curation.schema import schema_text

    say(schema_text())
