"""The kinds of problem that the settings of the frame can have, one row each."""

from helpsite.problems import Kind

FEEDBACK = Kind(
    "feedback", "'{value}' is no address to send an opinion to",
    "Write mailto: and an address, or the https address of a form of your own.",
)  # fmt: skip
FEEDBACK_PLAIN = Kind("feedback", "'{value}' is sent in the clear", "Write https://.")
FEEDBACK_FOREIGN = Kind(
    "feedback", "'{value}' sends what readers think to {host}, which is not this site", "Receive it on {own}."
)
