"""The thin adapter to mkdocs: runs the checks, gives it the frames to render, and writes the pages of our renderer."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterable
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import TableOfContents

from orenk.render.page import Page
from orenk.render.pages.prose import Library, prose_address, readable
from orenk.render.publication.headers import IN_PAGE
from orenk.render.publication.shell import Shell
from orenk.render.publication.styles import lightened
from orenk.render.reader import THEME
from orenk.render.site import LANGUAGES, sections
from orenk.render.words import word
from orenk.report.text import Line, plain
from orenk.workspace.checked import gate
from orenk.workspace.pipeline import run
from orenk.workspace.preview import LANGUAGE, Address, Preview, Terminal
from orenk.workspace.publish import Framing, UnmarkedPage, files_below, publish, write_site

log = logging.getLogger("mkdocs.plugins.orenk")

_SHELL = "shell-of-orenk"
_DEPTH = 4
"""How deep our own pages stand: `hy/laws/ACT/UNIT/`."""
_UNUSED = ("assets/javascripts/", "assets/stylesheets/palette", "assets/images/")


class OrenkPlugin(BasePlugin):  # type: ignore[no-untyped-call, type-arg]
    """Checks the base before anything is built; no page leaves without the mark of it."""

    serving = False

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """With this, mkdocs keeps the plugin from build to build."""
        self.serving = command == "serve"
        if self.serving:
            logging.getLogger("mkdocs").setLevel(logging.WARNING)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self.root = Path(config.config_file_path).parent
        if not self.serving:
            self.run = run(self.root)
            if stopping := gate(self.run):
                raise PluginError(plain(stopping))
            self.site, self.copied = Path(config.site_dir), TemporaryDirectory()
            config.site_dir = self.copied.name
        config.theme.dirs.insert(0, str(THEME))
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        self.frames: dict[tuple[str, int], Shell] = {}
        self.lost: Shell | None = None
        self.prose: list[Page] = []
        depth = _DEPTH
        for file in list(files):
            if file.src_uri.startswith(_UNUSED) or file.src_uri.endswith((".map", ".yml")):
                files.remove(file)
            elif file.src_uri.startswith("assets/stylesheets/main"):
                file.content_string = lightened(file.content_string)
            elif file.is_documentation_page():
                file.__dict__.pop("url", None)
                file.__dict__.pop("abs_dest_path", None)
                file.dest_uri = f"{prose_address(file.src_uri).url}index.html"
                depth = max(depth, file.dest_uri.count("/"))
        for language in LANGUAGES:
            for at in range(depth + 1):
                uri = f"{_SHELL}/{language}/{at}.md"
                shell = File.generated(config, uri, content="\n", inclusion=InclusionLevel.NOT_IN_NAV)
                shell.dest_uri = "/".join(["_"] * at + ["index.html"])
                files.append(shell)
        return files

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        by_hand = (file for file in files.documentation_pages() if not file.src_uri.startswith(_SHELL))
        self.library = Library({prose_address(file.src_uri): str(file.page.title) for file in by_hand if file.page})
        self.written = {address.url for address in self.library.titles}
        menus = {language: sections(language, self.written) for language in LANGUAGES}
        env.globals.update(word=word, sections=menus, policy=IN_PAGE)
        return env

    def on_page_markdown(self, markdown: str, page: MkDocsPage, **_: Any) -> str:
        uri = page.file.src_uri
        page.meta["language"] = uri.split("/")[1] if uri.startswith(_SHELL) else prose_address(uri).language
        return readable(markdown)

    def on_page_content(self, html: str, page: MkDocsPage, **_: Any) -> str:
        page.toc = TableOfContents([])
        return html

    def on_post_page(self, output: str, page: MkDocsPage, **_: Any) -> str:
        uri = page.file.src_uri
        if uri.startswith(_SHELL):
            _shell, language, depth = uri.removesuffix(".md").split("/")
            self.frames[language, int(depth)] = Shell(output)
            return ""
        self.prose.append(self.library.page(prose_address(uri), page.content or ""))
        return ""

    def on_post_template(self, output: str, template_name: str, **_: Any) -> str:
        if template_name == "404.html":
            self.lost = Shell(output)
        return "" if template_name in ("404.html", "sitemap.xml") else output

    def on_post_build(self, config: MkDocsConfig) -> None:
        address, slips, offline = config.site_url or "", config.extra.get("slips", ""), config.extra.get("zip", "")
        self.framing = Framing(self.frames, self.lost, tuple(self.prose), address, slips, offline)
        if self.serving:
            return
        ours = publish(self.run, self.framing, self.root / ".cache")
        with self.copied:
            try:
                written = write_site(self.site, chain(files_below(Path(config.site_dir)), ours))
            except UnmarkedPage as page:
                raise PluginError(f"{page} lacks the mark that the checks ran") from None
        config.site_dir = str(self.site)
        log.info("files that are new or other than before: %d; gone: %d", len(written.changed), len(written.removed))

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., Any]) -> Any:
        """Our own server stands in for that of mkdocs: it renders what is asked for, and mkdocs only the frames."""

        made = [self.framing]

        def frame() -> Framing:
            if not made:
                builder()
            return made.pop() if made else self.framing

        at, terminal = Address(*config.dev_addr, server.mount_path), Terminal(_say, os.environ.get(LANGUAGE, "en"))
        return Preview(self.root, at, Path(config.site_dir), frame, terminal)


def _say(lines: Iterable[Line]) -> None:
    print(plain(lines), end="", file=sys.stderr, flush=True)
