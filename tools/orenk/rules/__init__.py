"""Floor 6: the rules, a file each, in a folder for each family. See `docs/internals/rules.md` for how one is written."""
