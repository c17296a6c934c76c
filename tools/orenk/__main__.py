"""`python -m orenk` is `orenk`."""

from orenk.cli import main

main()
