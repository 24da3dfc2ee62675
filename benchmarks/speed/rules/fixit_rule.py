"""The nearest rule for Fixit: report `x.parameters()` as an element of a list."""

import libcst
import libcst.matchers as m
from fixit import Invalid, LintRule, Valid

ITERATOR = m.Element(m.Call(func=m.Attribute(attr=m.Name("parameters")), args=[]))


class BareIterator(LintRule):
    MESSAGE = "an iterator of parameters stands in a list"
    VALID = (Valid("Adam(net.parameters())"),)
    INVALID = (Invalid("Adam([net.parameters()])"),)

    def visit_List(self, node: libcst.List) -> None:
        if any(m.matches(element, ITERATOR) for element in node.elements):
            self.report(node)
