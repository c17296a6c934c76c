from orenk.link.reading.armenian import ARMENIAN as FRENCH
