"""Makes the element of each node once its content is made: one builder a kind of node."""

from collections.abc import Callable
from xml.etree.ElementTree import Element

from helpsite.gitbook.build import (
    callouts,
    code,
    collapsibles,
    columns,
    examples,
    lists,
    plain,
    references,
    steps,
    tabs,
    updates,
)
from helpsite.gitbook.nodes import Node

# A builder takes a node and an element that holds its content; it gives the elements that stand in the page.
Builder = Callable[[Node, Element], list[Element]]

BUILDERS: dict[str, Builder] = {
    "root": plain.content,
    "group": plain.content,
    "if": plain.content,
    "include": plain.include,
    "wrapper": plain.wrapper,
    "unknown": plain.unknown,
    "list": lists.make_list,
    "item": lists.item,
    "quote": lists.quote,
    "hint": callouts.callout,
    "details": collapsibles.collapsible,
    "summary": collapsibles.summary,
    "tabs": tabs.tabs,
    "tab": tabs.tab,
    "stepper": steps.stepper,
    "step": steps.step,
    "columns": columns.columns,
    "column": columns.column,
    "content-ref": references.page_link,
    "page-ref": references.page_link,
    "embed": references.embed,
    "file": references.download,
    "code": code.code,
    "prompt": code.prompt,
    "exemple": examples.example,
    "updates": updates.updates,
    "update": updates.update,
    "openapi": code.operation,
    "openapi-operation": code.operation,
    "openapi-schemas": code.operation,
    "openapi-webhook": code.operation,
    "swagger": code.operation,
    "swagger-description": plain.content,
    "swagger-parameter": code.parameter,
    "swagger-response": code.response,
}
