"""Pictures drawn at build time as SVG: plain figures of what the records say, each with the same said in words."""
