"""Findings for machines: SARIF, GitHub annotations, JUnit. Places are the same characters in all of them."""

import json
from xml.etree.ElementTree import fromstring

from orenk.base.diagnostic import ADVICE, ERROR, WARNING, Diagnostic, Edit, Fix, Kind, Related
from orenk.base.messages import Message, same
from orenk.base.source import Source
from orenk.report.data import fingerprint
from orenk.report.github import as_github
from orenk.report.junit import as_junit
from orenk.report.sarif import FINGERPRINT, as_sarif

HELP = {"": Message("ուղղեք", "mend it", "corrigez")}
KIND = Kind("wrong-word", "TXT999", ERROR, {"": Message("սխալ՝ {word}", "wrong: {word}", "faux : {word}")}, HELP)
STYLE = Kind("odd-style", "TXT998", ADVICE, {"": same("odd")})
LIKELY = Kind("likely", "REF999", WARNING, {"": same("50 % sure,\nor: less")})
TEXT = Source("laws/a/text.hy.md", "# Օրենք\n\n1. Մաս՝ ԲԱՌ և ԲԱՌ։\n")
SOURCES = {TEXT.path: TEXT, "laws/a/law.yml": Source("laws/a/law.yml", "kind: law\n")}


def at(kind: Kind, words: str = "ԲԱՌ", **more: object) -> Diagnostic:
    start = TEXT.text.index(words)
    origin = TEXT.origin(start, start + len(words))
    return Diagnostic(kind, origin, {"word": words}, address="a#art_1__para_1", **more)  # type: ignore[arg-type]


def sarif(*found: Diagnostic) -> dict:
    log = json.loads(as_sarif(found, SOURCES, "en", "1.2.3"))
    assert log["version"] == "2.1.0" and log["$schema"].endswith("sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    return run


def test_sarif_names_each_rule_once_and_each_result_points_at_its_rule() -> None:
    run = sarif(at(KIND), at(STYLE), at(KIND, "Մաս"))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["wrong-word", "odd-style"]
    assert rules[0]["deprecatedIds"] == ["TXT999"] and rules[0]["help"]["text"] == "mend it"
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == ["wrong-word", "odd-style", "wrong-word"]
    assert [result["level"] for result in run["results"]] == ["error", "note", "error"]


def test_sarif_regions_count_characters_and_hold_the_words() -> None:
    run = sarif(at(KIND))
    assert run["columnKind"] == "unicodeCodePoints"
    (location,) = run["results"][0]["locations"]
    region = location["physicalLocation"]["region"]
    assert location["physicalLocation"]["artifactLocation"]["uriBaseId"] in run["originalUriBaseIds"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 9, 12)
    assert TEXT.text[region["charOffset"] : region["charOffset"] + region["charLength"]] == "ԲԱՌ"
    assert region["snippet"]["text"] == "ԲԱՌ"
    assert location["logicalLocations"][0]["fullyQualifiedName"] == "a#art_1__para_1"


def test_sarif_fixes_replace_the_region_and_related_places_are_numbered() -> None:
    origin = at(KIND).origin
    fix = Fix((Edit(origin, "բառ"),), safe=True)
    related = Related(TEXT.origin(0, 1), Message("այստեղ", "here", "ici"))
    (result,) = sarif(at(KIND, fix=fix, related=(related,)))["results"]
    ((change,),) = [one["artifactChanges"] for one in result["fixes"]]
    (replacement,) = change["replacements"]
    assert replacement["insertedContent"]["text"] == "բառ" and replacement["deletedRegion"]["charLength"] == 3
    assert result["relatedLocations"][0] | {"physicalLocation": None} == {
        "id": 1,
        "physicalLocation": None,
        "message": {"text": "here"},
    }


def test_sarif_fingerprints_are_those_of_the_json_report() -> None:
    found = at(KIND)
    assert sarif(found)["results"][0]["partialFingerprints"] == {FINGERPRINT: fingerprint(found, SOURCES)}


def test_a_file_that_could_not_be_read_has_no_region() -> None:
    gone = Diagnostic(KIND, Source("gone.md", "").origin(0, 0), {"word": "x"})
    place = sarif(gone)["results"][0]["locations"][0]["physicalLocation"]
    assert place == {"artifactLocation": {"uri": "gone.md", "uriBaseId": "BASE"}}
    assert as_github([gone], SOURCES, "en").startswith("::error file=gone.md,title=")


def test_a_github_annotation_is_one_line_whatever_stands_in_it() -> None:
    lines = as_github([at(KIND), at(LIKELY)], SOURCES, "en").splitlines()
    assert lines[0] == (
        "::error file=laws/a/text.hy.md,line=3,endLine=3,col=9,endColumn=12,title=TXT999 wrong-word"
        "::wrong: ԲԱՌ%0Amend it%0Aa#art_1__para_1"
    )
    assert lines[1].startswith("::warning ") and lines[1].endswith("::50 %25 sure,%0Aor: less%0Aa#art_1__para_1")


def test_junit_fails_errors_and_passes_advice_and_clean_files() -> None:
    root = fromstring(as_junit([at(KIND), at(STYLE)], SOURCES, "hy").encode())
    assert (root.get("tests"), root.get("failures")) == ("3", "1")
    clean, text = root
    assert clean.get("name") == "laws/a/law.yml" and clean.find("testcase/failure") is None
    (failure,) = text.findall("testcase/failure")
    assert failure.get("message") == "սխալ՝ ԲԱՌ" and "laws/a/text.hy.md:3:9" in (failure.text or "")
    assert text.find("testcase/system-out") is not None


def test_junit_holds_no_sign_that_xml_forbids() -> None:
    bell = Diagnostic(KIND, at(KIND).origin, {"word": "\x07"})
    assert fromstring(as_junit([bell], SOURCES, "en").encode()).get("failures") == "1"
