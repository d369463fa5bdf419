"""How a source says that an office is held: the forms that the context of such a claim has, beside "" for a title."""

FORMER = "former"
"""Held once: "a former mayor", "was mayor until 2008"."""

NAMED = "named"
"""Told as a title is, or as held since: "culture minister Ann Lee", "Ann Lee, mayor since 2009"."""

APPOSED = "apposed"
"""Told beside a name, so that it may be of another time than the report: "Ann Lee, the mayor"."""

TAKEN = "taken"
"""New to its holder, who may have had another before: "was named mayor", "the acting mayor"."""
