"""DeskStretch: a quiet tray program that shows people at desks how to move."""

__version__ = "0.1.0"
