"""`timeline facts`: what a curator wants to write or know goes in; the smallest change of a facts file comes out."""

import typer

from timeline.cli.facts import add, check, decide, fmt, rename, schema, set_value

app = typer.Typer(help="Write and check curated facts.", no_args_is_help=True, rich_markup_mode=None)

app.command("add")(add.add)
app.command("add-actor")(add.add_actor)
app.command("add-source")(add.add_source)
app.command("set")(set_value.set_value)
app.command("decide")(decide.decide)
app.command("rename")(rename.rename)
app.command("check")(check.check)
app.command("fmt")(fmt.fmt)
app.command("schema")(schema.schema)
