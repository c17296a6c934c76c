"""Armenian decisions from plain text."""

from orenk.exchange.decisions import read_decision
from orenk.exchange.outline import Unreadable
from orenk.exchange.writing import written

DECISION = """# ՀՀ կառավարության որոշում, 12 - Ն

Հայաստանի Հանրապետության կառավարության որոշում

5 Մարտի 2019, 12 - Ն

Գրանցամատյանի վարման կարգը հաստատելու մասին

Հիմք ընդունելով օրենքի պահանջները` կառավարությունը որոշում է.

1. Հաստատել կարգը՝ համաձայն հավելվածի։

2. Սահմանել, որ՝

1) մատյանը վարում է նախարարությունը.

ա) այն հրապարակային է։

Հավելված N 1
"""


def test_points_keep_their_signs_and_letters_take_the_stop_of_the_source_form() -> None:
    assert written(read_decision(DECISION, "decision")).text == (
        "# Գրանցամատյանի վարման կարգը հաստատելու մասին\n\n"
        "Հիմք ընդունելով օրենքի պահանջները` կառավարությունը որոշում է.\n\n1. Հաստատել կարգը՝ համաձայն հավելվածի։\n\n"
        "2. Սահմանել, որ՝\n\n1) մատյանը վարում է նախարարությունը.\n\nա. այն հրապարակային է։\n\n# Հավելված 1\n"
    )


def test_the_number_and_day_of_the_official_act_are_told_and_left_out() -> None:
    read = read_decision(DECISION, "decision")
    assert [one.reason for one in read.unread] == [Unreadable.CLOSING] * 3
    assert "12" not in written(read).text
