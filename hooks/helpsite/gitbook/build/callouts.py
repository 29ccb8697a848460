"""Callouts: ``{% hint style="warning" %}`` → an admonition that says its type in words."""

from xml.etree.ElementTree import Element

from helpsite.gitbook.build.elements import own_icon
from helpsite.gitbook.html import callouts
from helpsite.gitbook.nodes import Node


def callout(node: Node, content: Element) -> list[Element]:
    """Give the callout with its icon."""
    return [callouts.callout(node.attributes.get("style", "info"), content, own_icon(node))]
