"""What is written beside the pages: sheets, calendars, the headers of common hosts."""
