"""The pages of the programme: the overview and its workstreams, the lists, and the open questions."""
