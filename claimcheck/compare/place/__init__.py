"""Named places of aligned sentences ─► findings of the aspect `place`."""
