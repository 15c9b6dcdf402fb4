"""The pages of the settings, built from the definition in `core.settings`."""
