"""Reading the expressions of a construction that stand where parameters belong."""

import libcst as cst

from paramgroups.model.construction import Spot
from paramgroups.syntax.dicts import params_of
from paramgroups.syntax.kinds import infer
from paramgroups.syntax.module import SourceModule


def read_spots(
    module: SourceModule, argument: cst.BaseExpression, display: cst.BaseExpression | None
) -> tuple[Spot, ...]:
    """List the params argument, the elements of its list, and the params of its group dicts."""
    spots = [_spot(module, argument, "argument")]
    elements: list[cst.BaseExpression] = [argument]
    match display:
        case cst.List(elements=items) | cst.Tuple(elements=items):
            plain = [item.value for item in items if isinstance(item, cst.Element)]
            spots.extend(_spot(module, node, "element") for node in plain)
            elements.extend(plain)
        case cst.ListComp(elt=item) | cst.GeneratorExp(elt=item):
            elements.append(item)
        case _:
            pass
    for element in elements:
        params = params_of(module, element)
        if params is not None:
            spots.append(_spot(module, params, "params"))
    return tuple(spots)


def _spot(module: SourceModule, node: cst.BaseExpression, role: str) -> Spot:
    addends = tuple((module.code(term), infer(module, term)) for term in _terms(node))
    return Spot(
        span=module.span(node),
        code=module.code(node),
        kind=infer(module, node),
        addends=addends if len(addends) > 1 else (),
        role=role,
        node=node,
    )


def _terms(node: cst.BaseExpression) -> list[cst.BaseExpression]:
    """Return a, b and c for `a + b + c`, which Python adds from the left."""
    if isinstance(node, cst.BinaryOperation) and isinstance(node.operator, cst.Add):
        return [*_terms(node.left), node.right]
    return [node]
