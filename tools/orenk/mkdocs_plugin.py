"""The thin adapter to mkdocs: runs the checks, gives it the frames to render, and writes the pages of our renderer."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import TableOfContents
from mkdocs.utils import write_file

from orenk.render.downloads.headers import HEADERS
from orenk.render.page import CheckMark, Entry, Page
from orenk.render.pages.prose import NOT_FOUND, Library, entry, prose_address
from orenk.render.programme.entries import programme_entries
from orenk.render.reader import THEME
from orenk.render.search import search_files
from orenk.render.shell import CHECKED, Shell
from orenk.render.site import LANGUAGES, render_site, sections, sitemap
from orenk.render.words import word
from orenk.report.text import concise, plain
from orenk.workspace.files import ROOMS
from orenk.workspace.fonts import site_fonts
from orenk.workspace.pipeline import Run, run

log = logging.getLogger("mkdocs.plugins.orenk")

_SHELL = "shell-of-orenk"
_DEPTHS = range(5)
_UNUSED = ("assets/javascripts/", "assets/stylesheets/palette", "assets/images/")
_SHOWN = 20


class OrenkPlugin(BasePlugin):  # type: ignore[no-untyped-call, type-arg]
    """Checks the base before anything is built; no page leaves without the mark of it."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self.root = Path(config.config_file_path).parent
        self.run = run(self.root)
        stopping = [finding for finding in self.run.findings if self.run.gated(finding)]
        if stopping:
            lines = (concise(finding, self.run.sources, "en") for finding in stopping[:_SHOWN])
            raise PluginError(f"{len(stopping)} findings stop the build:\n{plain(lines)}")
        self.mark = check_mark(self.run)
        config.theme.dirs.insert(0, str(THEME))
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        self.shells: dict[tuple[str, int], Shell] = {}
        self.addresses: dict[str, tuple[str, ...]] = {}
        self.entries: list[Entry] = []
        for file in list(files):
            if file.src_uri.startswith(_UNUSED) or file.src_uri.endswith((".map", ".yml")):
                files.remove(file)
            elif file.is_documentation_page():
                file.__dict__.pop("url", None)
                file.__dict__.pop("abs_dest_path", None)
                file.dest_uri = f"{prose_address(file.src_uri).url}index.html"
        for language in LANGUAGES:
            for depth in _DEPTHS:
                uri = f"{_SHELL}/{language}/{depth}.md"
                shell = File.generated(config, uri, content="\n", inclusion=InclusionLevel.NOT_IN_NAV)
                shell.dest_uri = "/".join(["_"] * depth + ["index.html"])
                files.append(shell)
        return files

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        by_hand = (file for file in files.documentation_pages() if not file.src_uri.startswith(_SHELL))
        self.library = Library({prose_address(file.src_uri): str(file.page.title) for file in by_hand if file.page})
        self.written = {address.url for address in self.library.titles}
        menus = {language: sections(language, self.written) for language in LANGUAGES}
        env.globals.update(word=word, sections=menus)
        return env

    def on_page_markdown(self, markdown: str, page: MkDocsPage, **_: Any) -> str:
        uri = page.file.src_uri
        page.meta["language"] = uri.split("/")[1] if uri.startswith(_SHELL) else prose_address(uri).language
        return markdown

    def on_page_content(self, html: str, page: MkDocsPage, **_: Any) -> str:
        page.toc = TableOfContents([])
        return html

    def on_post_page(self, output: str, page: MkDocsPage, **_: Any) -> str:
        uri = page.file.src_uri
        if uri.startswith(_SHELL):
            _shell, language, depth = uri.removesuffix(".md").split("/")
            self.shells[language, int(depth)] = Shell(output)
            return ""
        made = self.library.page(prose_address(uri), page.content or "")
        self.addresses[made.path] = made.languages
        self.entries.append(entry(made))
        return Shell(output).fill(made, self.mark)

    def on_post_template(self, output: str, template_name: str, config: MkDocsConfig, **_: Any) -> str:
        if template_name == "404.html":
            return Shell(output).fill(NOT_FOUND, self.mark, root=config.site_url or "/")
        return "" if template_name == "sitemap.xml" else output

    def on_post_build(self, config: MkDocsConfig) -> None:
        site = Path(config.site_dir)
        for page in render_site(self.run.corpus, self.written, config.extra.get("slips", "")):
            self._write(site, page)
        for name, script in search_files(self.run.corpus, [*self.entries, *programme_entries(self.run.corpus)]).items():
            write_file(script.encode(), str(site / name))
        fonts, missing = site_fonts(self.root / ".cache")
        for name, data in fonts.items():
            write_file(data, str(site / "assets" / "orenk" / name))
        if missing:
            log.info("no open Armenian faces here (%s): the site names those of each system", ", ".join(missing))
        if config.site_url:
            write_file(sitemap(sorted(self.addresses.items()), config.site_url).encode(), str(site / "sitemap.xml"))
        write_file(b"User-agent: *\nAllow: /\n", str(site / "robots.txt"))
        write_file(HEADERS.encode(), str(site / "_headers"))
        refuse_unmarked(site)

    def on_serve(self, server: LiveReloadServer, **_: Any) -> LiveReloadServer:
        for room in ROOMS:
            if (self.root / room).is_dir():
                server.watch(str(self.root / room))
        return server

    def _write(self, site: Path, page: Page) -> None:
        self.addresses[page.path] = page.languages
        html = self.shells[page.language, page.depth].fill(page, self.mark)
        write_file(html.encode(), str(site / page.path / "index.html"))
        for name, data in page.files.items():
            write_file(data.encode(), str(site / page.path / name))


def check_mark(result: Run) -> CheckMark:
    """What the checks that ran have to say for themselves on every page."""
    found = [finding.kind.severity.word for finding in result.findings]
    counts = (found.count(severity) for severity in ("error", "warning", "advice"))
    return CheckMark(len(result.outcome.seconds), result.counts()["units"], *counts)


def refuse_unmarked(site: Path) -> None:
    """A page without the mark that the checks ran stops the build."""
    for path in sorted(site.rglob("*.html")):
        with path.open(encoding="utf-8") as file:
            if CHECKED not in file.read(8192):
                raise PluginError(f"{path.relative_to(site).as_posix()} lacks the mark that the checks ran")
