"""Floor 8: `orenk`, the command. Each command is a module of its own, loaded when it is asked for."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from contextlib import suppress
from typing import NoReturn

import click

from orenk import __version__

_COMMANDS = {
    "addresses": "Hold the addresses of the site against all that were ever published.",
    "amend": "Print a draft law as an amending draft would leave it.",
    "check": "Check the sources and say what is wrong, where, and how to mend it.",
    "explain": "Print the page of a rule.",
    "fix": "Apply the fixes of findings.",
    "freeze": "Keep an act as it stood at a stage.",
    "init": "Start a new base in an empty folder.",
    "new": "Make a new act, article, term or body that passes the checks.",
    "report": "Print what the records of the programme say of a period.",
    "schema": "Write the JSON Schemas of the records, or check that they are fresh.",
    "serve": "Build the site, serve it here, and build it again after each edit.",
    "show": "Print what a stage makes of a file: read, parse, structure, links, check.",
    "site": "Check the sources and build the site.",
    "review": "Say what has changed in law since a commit.",
    "translated": "Record that a translation was read against its source.",
    "who": "Say what a body must, may and must not do.",
    "uses": "Show every use of a term, by act, language and form.",
    "impact": "Show everything that a change of a provision touches.",
    "when": "Say what the drafts would have in force on a day.",
    "ledger": "List by-laws and deadlines; as text, CSV or a calendar.",
    "cite": "Find every citation in any text and say where it leads.",
}
_ROOMS = {
    **dict.fromkeys(("review", "who", "uses", "impact", "when", "ledger", "cite"), "ask."),
    **dict.fromkeys(("check", "explain", "fix"), "checking."),
    **dict.fromkeys(("addresses", "schema", "freeze", "translated"), "records."),
}
"""The folder of a command's module, where it is not `cli` itself."""


class _Group(click.Group):
    """Knows its commands by name and imports the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in _COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"orenk.cli.{_ROOMS.get(name, '')}{name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="orenk")
def group() -> None:
    """Check law sources and build the site from them.

    Sources are Markdown and YAML under laws/ and glossary/; every command finds the base from the folder it is called
    in. Exit status: 0 clean, 1 findings that stop an act at its stage, 2 wrong usage or environment.
    """


def main() -> None:
    """The console entry point; a console that cannot print Armenian gets question marks instead of a crash.

    A command lives too short for garbage collection to pay, and when it has said what it had to say it ends at once: to
    take a large base to pieces, value by value, costs a seventh of a check.
    """
    gc.disable()
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
    try:
        group()
    except SystemExit as ended:
        _end(ended.code)


def _end(code: str | int | None) -> NoReturn:
    if isinstance(code, str):
        click.echo(code, err=True)
        code = 1
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            stream.flush()
    os._exit(code or 0)
