"""Makes the compiled dictionaries of `orenk.language.inflection.lexicon` whenever orenk is installed or packed."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class LexiconHook(BuildHookInterface):  # type: ignore[type-arg]
    """Three seconds at installation, so that no check has to read whole dictionaries."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        sys.path.insert(0, str(Path(self.root) / "tools"))
        from marisa_trie import BytesTrie

        from orenk.language.inflection.lexicon import COMPILED, changes

        COMPILED.mkdir(exist_ok=True)
        for language in ("hy", "en", "fr"):
            BytesTrie(changes(language)).save(str(COMPILED / f"{language}.trie"))
        build_data["artifacts"].append(f"{COMPILED.relative_to(self.root).as_posix()}/*.trie")
