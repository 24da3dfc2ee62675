"""Random programs that build an optimizer and edit its groups."""

from hypothesis import strategies as st

MODEL = """import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 1)
        self.c = nn.Linear(1, 2)
{loose}

net = Net()
rate = 0.03
{statements}
"""
LOOSE = ["", "        self.scale = nn.Parameter(torch.ones(1))\n"]
CLASSES = ["Adam", "AdamW", "SGD", "RMSprop", "Adagrad", "NAdam", "Adadelta"]
FLAT = [
    "net.parameters()",
    "net.a.parameters()",
    "list(net.b.parameters())",
    "[*net.a.parameters(), *net.b.parameters()]",
]
MODULES = ["net.a", "net.b", "net.c"]
OPTIONS = {"lr": ["0.1", "1e-3", "rate", "rate / 2", "-0.1", "0"], "weight_decay": ["0.0", "0.1", "1"], "eps": ["1e-6"]}
SGD_ONLY = {"momentum": ["0", "0.9"], "nesterov": ["True", "False"]}


@st.composite
def programs(draw: st.DrawFn) -> str:
    """Draw the text of one program."""
    name = draw(st.sampled_from(CLASSES))
    options = {k: v for k, v in OPTIONS.items() if k != "eps" or name != "SGD"} | (SGD_ONLY if name == "SGD" else {})
    keywords = draw(_options(options, 2))
    arguments = ", ".join(
        [draw(_params(options)), *(f"{k}={v}" for k, v in keywords.items() if v != "-0.1" and k != "nesterov")]
    )
    lines = [f"optimizer = torch.optim.{name}({arguments})"]
    line = _edit(options) | st.sampled_from(["rate = 0.5", "extra = nn.Linear(2, 2)", "# a remark"])
    lines += draw(st.lists(line, max_size=3))
    return MODEL.format(loose=draw(st.sampled_from(LOOSE)), statements="\n".join(lines))


@st.composite
def _options(draw: st.DrawFn, options: dict[str, list[str]], most: int) -> dict[str, str]:
    names = draw(st.lists(st.sampled_from(sorted(options)), max_size=most, unique=True))
    return {name: draw(st.sampled_from(options[name])) for name in names}


@st.composite
def _params(draw: st.DrawFn, options: dict[str, list[str]]) -> str:
    if draw(st.booleans()):
        return draw(st.sampled_from(FLAT))
    modules = draw(st.lists(st.sampled_from(MODULES), min_size=1, max_size=2, unique=True))
    return "[" + ", ".join([draw(_element(options, module)) for module in modules]) + "]"


@st.composite
def _element(draw: st.DrawFn, options: dict[str, list[str]], module: str) -> str:
    form = draw(st.sampled_from(["dict", "dict", "dict", "bare", "star"]))
    match form:
        case "dict":
            return draw(_group(options, module))
        case "bare":
            return f"{module}.parameters()"
        case _:
            return f"*{module}.parameters()"


@st.composite
def _group(draw: st.DrawFn, options: dict[str, list[str]], module: str) -> str:
    params = draw(st.sampled_from([f"{module}.parameters()", f"list({module}.parameters())"]))
    own = draw(_options(options, 2))
    return "{" + ", ".join([f"'params': {params}", *(f"'{k}': {v}" for k, v in own.items())]) + "}"


@st.composite
def _edit(draw: st.DrawFn, options: dict[str, list[str]]) -> str:
    name = draw(st.sampled_from(sorted(options)))
    value = draw(st.sampled_from(options[name]))
    group = draw(_group(options, draw(st.sampled_from(MODULES))))
    full = group.replace("{", "{**optimizer.defaults, ", 1)
    index = draw(st.integers(-2, 1))
    return draw(
        st.sampled_from(
            [
                f"optimizer.param_groups[{index}]['{name}'] = {value}",
                f"optimizer.param_groups[{index}].update({name}={value})",
                f"for group in optimizer.param_groups:\n    group['{name}'] = {value}",
                f"optimizer.param_groups.append({group})",
                f"optimizer.param_groups.append({full})",
                f"optimizer.param_groups.insert({draw(st.integers(0, 1))}, {full})",
                f"optimizer.param_groups.extend([{group}])",
            ]
        )
    )
