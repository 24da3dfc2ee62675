"""Which parameter of a function gets which argument of a call."""

import libcst as cst


def arguments_by_parameter(function: cst.FunctionDef, call: cst.Call, *, is_bound: bool) -> list[tuple[str, cst.Arg]]:
    """Pair the names of parameters with what they get; nothing where stars hide that.

    `is_bound` is whether the first parameter gets the object that the function is a method of.
    """
    if any(argument.star for argument in call.args):
        return []
    positional = [*function.params.posonly_params, *function.params.params][int(is_bound) :]
    plain = [argument for argument in call.args if argument.keyword is None]
    pairs = [(parameter.name.value, argument) for parameter, argument in zip(positional, plain, strict=False)]
    return pairs + [(argument.keyword.value, argument) for argument in call.args if argument.keyword is not None]
