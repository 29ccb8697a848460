"""The addresses outside the site are asked, politely and apart from the build, whether they still lead somewhere."""
