"""Floor 6: the rules, a file each, in a folder for each family; `docs/internals/rules.en.md` says how to write one."""
