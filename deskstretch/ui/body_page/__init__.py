"""Body and place: what suits this person where they work. The welcome asks with the same parts."""
