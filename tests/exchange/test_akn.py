"""By-laws and bills in Akoma Ntoso: sections for articles, subsections for parts, and the safety of the reader."""

import pytest
from lxml import etree

from orenk.exchange.akn import read_akn
from orenk.exchange.outline import Unreadable
from orenk.exchange.writing import written

ACT = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta><identification><FRBRWork>
<FRBRuri value="/za/act/by-law/2020/markets"/><FRBRalias name="title" value="Markets By-law"/></FRBRWork>
</identification></meta><body>{body}</body></act></akomaNtoso>"""


def text_of(body: str) -> str:
    return written(read_akn(ACT.format(body=body).encode(), "markets")).text


def test_sections_subsections_and_paragraphs() -> None:
    body = """<section><num>2.</num><heading>Stalls</heading><subsection><num>(1)</num><content><blockList>
    <listIntroduction>A stall must be—</listIntroduction><item><num>(a)</num><p>clean;</p></item>
    <item><num>(b)</num><p>numbered.</p></item></blockList></content></subsection></section>"""
    assert text_of(body) == (
        "# Markets By-law\n\n#### Section 2. Stalls\n\n1. A stall must be—\n\na. clean;\n\nb. numbered.\n"
    )


def test_small_roman_numerals_stay_in_the_words_of_the_paragraph() -> None:
    body = """<section><num>3.</num><heading>Fees</heading><subsection><num>(1)</num><intro><p>A fee is due—</p></intro>
    <paragraph><num>(a)</num><intro><p>for a stall</p></intro><level><num>(i)</num><content><p>of food;</p></content>
    </level><level><num>(ii)</num><content><p>of books.</p></content></level></paragraph></subsection></section>"""
    read = read_akn(ACT.format(body=body).encode(), "markets")
    assert written(read).text.endswith("a. for a stall\n\\(i) of food;\n\\(ii) of books.\n")
    assert {one.reason for one in read.unread} == {Unreadable.TOO_DEEP}


def test_a_defined_term_is_bold() -> None:
    body = """<section><num>1.</num><heading>Definitions</heading><paragraph><content>
    <p>"<def refersTo="#t">bay</def>" means a marked area;</p></content></paragraph></section>"""
    assert '"**bay**" means a marked area;' in text_of(body)


def test_the_text_of_an_amendment_is_quoted() -> None:
    body = """<section><num>4.</num><heading>Change</heading><content><p><mod>After section 2 insert—<quotedStructure
    startQuote="“" endQuote="”"><section><num>2A.</num><heading>Lights</heading><content>
    <p>Lights are lit.</p></content>
    </section></quotedStructure></mod></p></content></section>"""
    assert text_of(body).endswith("After section 2 insert—\n\n> #### Section 2A. Lights\n>\n> Lights are lit.\n")


def test_entities_are_not_taken() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]>' + ACT.format(body="<p>&e;</p>")
    assert "hostname" not in written(read_akn(bomb.encode(), "markets")).text


def test_what_is_no_xml_is_refused() -> None:
    with pytest.raises(etree.XMLSyntaxError):
        read_akn(b"<act>", "markets")
