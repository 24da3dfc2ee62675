"""Whom a file belongs to, as GitHub and GitLab read CODEOWNERS."""
