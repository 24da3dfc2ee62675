"""The report: one HTML file with everything in it, which a browser shows without any network."""
