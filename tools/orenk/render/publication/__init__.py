"""What makes a site of pages: the frame around each, what the checks had to say, and the files of the whole."""
