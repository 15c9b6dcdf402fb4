"""``deskstretch demo``: a working day on a fast clock, or every window in every state, as pictures."""
