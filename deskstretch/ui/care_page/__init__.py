"""Care: when to seek help, who helps with what, visits and what was advised there."""
