"""Pictures: what their files say, and their derivatives for readers. Knows pixels, no projects."""
