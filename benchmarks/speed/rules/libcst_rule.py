"""The nearest rule for LibCST's codemod runner: warn of `x.parameters()` as an element of a list."""

import libcst
import libcst.matchers as m
from libcst.codemod import VisitorBasedCodemodCommand

ITERATOR = m.Element(m.Call(func=m.Attribute(attr=m.Name("parameters")), args=[]))


class BareIteratorCommand(VisitorBasedCodemodCommand):
    DESCRIPTION = "Warn of iterators of parameters in lists."

    def visit_List(self, node: libcst.List) -> None:
        if any(m.matches(element, ITERATOR) for element in node.elements):
            self.warn("an iterator of parameters stands in a list")
