"""The headers that a host sends with every page: the site asks nobody but itself, and nothing inline runs.

Source: Content Security Policy Level 3 (W3C); the file is read by Cloudflare Pages, Netlify and hosts like them.
"""

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
HOST_HEADERS = {
    "Content-Security-Policy": "; ".join(f"{name} {sources}" for name, sources in _POLICY.items()),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""What goes with every page, by name."""

HEADERS = "/*\n" + "".join(f"  {name}: {value}\n" for name, value in HOST_HEADERS.items())
"""The file `_headers` of the site."""
