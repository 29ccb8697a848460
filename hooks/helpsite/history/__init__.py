"""When pages changed: from the history of the project, and from what their writers say."""
