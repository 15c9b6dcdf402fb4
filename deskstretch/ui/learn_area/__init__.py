"""Learn: six short articles with movements to try, and the care page."""
