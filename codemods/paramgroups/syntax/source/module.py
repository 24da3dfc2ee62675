"""One source file as the rules ask of it: what its variables hold, on top of what its names mean."""

import libcst as cst
from libcst.metadata import Assignment, BaseAssignment

from paramgroups.settings import Settings
from paramgroups.syntax.source.named import NamedFile
from paramgroups.tree import Tree

_MAX_NAMES = 5
"""How far second names of a value are followed."""


class SourceModule(NamedFile):
    """A source file, with the settings for it and what other files tell."""

    def __init__(self, text: str, settings: Settings = Settings(), tree: Tree = Tree(), name: str = "") -> None:
        """Parse `text`; raise `libcst.ParserSyntaxError` where it is no Python.

        `tree` is what other files tell, `name` the dotted name of this one, with `__init__` written out; empty where
        it is not known.
        """
        super().__init__(text, name)
        self.settings = settings
        self.known = tree
        self.memory: dict[int, object] = {}
        """Views of nodes that other modules keep, by the id of the node."""
        self.results: dict[object, object] = {}
        """What functions of the whole module have found, by the function; see `once_a_module`."""
        self._uses: dict[str, dict[BaseAssignment, list[cst.Name]]] = {}
        self._changed: dict[BaseAssignment, bool] = {}

    def assignment(self, name: cst.Name) -> Assignment | None:
        """Return the one assignment that gives `name` its value, if there is just one in the same scope."""
        scope = self.scope(name)
        if scope is None or name.value in self.hidden_stores:
            return None
        found = list(scope[name.value])
        if len(found) != 1 or not isinstance(found[0], Assignment) or found[0].scope is not scope:
            return None
        return found[0]

    def assignments(self, name: cst.Name) -> list[Assignment]:
        """List all statements of the same scope that bind `name`; none of them if it is bound in any other way."""
        scope = self.scope(name)
        if scope is None or name.value in self.hidden_stores:
            return []
        found = list(scope[name.value])
        ours = [one for one in found if isinstance(one, Assignment) and one.scope is scope]
        return sorted(ours, key=lambda one: self._walk.extent[id(one.node)]) if len(ours) == len(found) else []

    def visible_assignment(self, name: cst.Name) -> Assignment | None:
        """Return the one assignment that gives `name` its value, in its own scope or in one around it."""
        scope = self.scope(name)
        if scope is None or name.value in self.hidden_stores:
            return None
        found = list(scope[name.value])
        return found[0] if len(found) == 1 and isinstance(found[0], Assignment) else None

    def assigned_value(self, name: cst.Name) -> cst.BaseExpression | None:
        """Return the right side of the one plain statement `name = …` that binds `name`."""
        assignment = self.assignment(name)
        return self.value_of(assignment) if assignment is not None else None

    def value_of(self, assignment: Assignment) -> cst.BaseExpression | None:
        """Return the right side of the plain statement `name = …`, or `(name := …)`, that an assignment is."""
        target = self.parent(assignment.node)
        if isinstance(target, cst.AnnAssign) and target.target is assignment.node:
            return target.value
        if isinstance(target, cst.NamedExpr) and isinstance(self.parent(target), cst.Expr):
            return target.value
        if isinstance(target, cst.AssignTarget):
            statement = self.parent(target)
            if isinstance(statement, cst.Assign) and len(statement.targets) == 1:
                return statement.value
        return self._unpacked_value(assignment.node)

    def _unpacked_value(self, name: cst.CSTNode) -> cst.BaseExpression | None:
        """Return `y` for `b` in `a, b = x, y`."""
        element = self.parent(name)
        display = self.parent(element) if isinstance(element, cst.Element) else None
        target = self.parent(display) if isinstance(display, cst.Tuple) else None
        statement = self.parent(target) if isinstance(target, cst.AssignTarget) else None
        if not isinstance(display, cst.Tuple) or not isinstance(statement, cst.Assign) or len(statement.targets) != 1:
            return None
        value = statement.value
        if not isinstance(value, cst.Tuple) or len(value.elements) != len(display.elements):
            return None
        if any(isinstance(item, cst.StarredElement) for item in (*value.elements, *display.elements)):
            return None
        return next(
            theirs.value for mine, theirs in zip(display.elements, value.elements, strict=True) if mine is element
        )

    def stored_value(self, attribute: cst.CSTNode) -> cst.BaseExpression | None:
        """Return the right side of the plain statement `self.name = …`."""
        target = self.parent(attribute)
        statement = self.parent(target) if isinstance(target, cst.AssignTarget) else target
        match statement:
            case cst.Assign(targets=[_], value=value):
                return value
            case cst.AnnAssign(target=stored, value=value) if stored is attribute:
                return value
            case _:
                return None

    def uses(self, name: cst.Name) -> list[cst.Name]:
        """List the places where a variable that is assigned once is read, in source order."""
        assignment = self.assignment(name)
        if assignment is None:
            return []
        if name.value not in self._uses:
            self._uses[name.value] = self._uses_of(name.value)
        return [use for use in self._uses[name.value].get(assignment, []) if use is not assignment.node]

    def reads(self, name: cst.Name) -> list[cst.Name]:
        """List the places where a variable is read, by whichever statements it is bound, in source order."""
        bindings = self.assignments(name)
        if name.value not in self._uses:
            self._uses[name.value] = self._uses_of(name.value)
        uses = {id(use): use for one in bindings for use in self._uses[name.value].get(one, [])}
        stores = {id(one.node) for one in bindings}
        return [use for use in self.names(name.value) if id(use) in uses.keys() - stores]

    def _uses_of(self, spelling: str) -> dict[BaseAssignment, list[cst.Name]]:
        """Collect the places where a variable may be meant, by each of the assignments that may have made it."""
        found: dict[BaseAssignment, list[cst.Name]] = {}
        for use in self.names(spelling):
            scope = self.scope(use) if not self.is_label(use) else None
            for assignment in scope[spelling] if scope is not None else ():
                found.setdefault(assignment, []).append(use)
        return found

    def is_changed(self, name: cst.Name, depth: int = 0) -> bool:
        """Tell whether a variable's value may be changed in place, under a second name too: `groups.append(…)`."""
        assignment = self.assignment(name)
        if assignment is None or depth > _MAX_NAMES:
            return assignment is not None
        if assignment not in self._changed:
            self._changed[assignment] = any(self._may_change(use, depth) for use in self.uses(name))
        return self._changed[assignment]

    def _may_change(self, use: cst.Name, depth: int) -> bool:
        around = self.parent(use)
        if isinstance(around, cst.Assign) and around.value is use:
            names = [target.target for target in around.targets if isinstance(target.target, cst.Name)]
            return any(self.is_changed(name, depth + 1) for name in names)
        if isinstance(around, cst.Attribute):
            return True
        if isinstance(around, cst.Subscript):
            return isinstance(self.parent(around), cst.AssignTarget | cst.AugAssign | cst.Del)
        # `del groups` takes the name away, and leaves the list as it was.
        return isinstance(around, cst.AugAssign)
