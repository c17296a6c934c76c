"""The headers that a host sends with every page: the site asks nobody but itself, and nothing inline runs.

Source: Content Security Policy Level 3 (W3C). `_headers` is read by Cloudflare Pages, Netlify and hosts like them,
`.htaccess` by Apache; `nginx.conf` is for an `include` in a server block. Hosts that send no headers of ours (GitHub
Pages) are left with the policy that each page carries itself.
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

IN_PAGE = "; ".join(f"{name} {sources}" for name, sources in _POLICY.items() if name != "frame-ancestors")
"""The policy as a page carries it itself; `frame-ancestors` counts in a header alone."""

HEADERS = "/*\n" + "".join(f"  {name}: {value}\n" for name, value in HOST_HEADERS.items())
"""The file `_headers` of the site."""

_SET = "".join(f'  Header always set {name} "{value}"\n' for name, value in HOST_HEADERS.items())
_TYPES = "AddType application/atom+xml .atom\nAddCharset utf-8 .txt .md .csv .ics\n"
APACHE = f"<IfModule mod_headers.c>\n{_SET}</IfModule>\n{_TYPES}"
"""The file `.htaccess` of the site."""

NGINX = "".join(f'add_header {name} "{value}" always;\n' for name, value in HOST_HEADERS.items()) + "charset utf-8;\n"
"""The file `nginx.conf` of the site."""
