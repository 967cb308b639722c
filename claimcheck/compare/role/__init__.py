"""Two readings ─► findings about how people are titled: the same person in another office or post, or in the same one."""
