"""What names and attributes mean: only what imports bind, and their attributes."""

import libcst as cst
import pytest

from paramgroups.syntax.source.module import SourceModule


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        ("nn.Linear", "torch.nn.Linear"),
        ("nn.Linear(1, 1).weight", None),
        ("nn.Linear(1, 1).Linear", None),
        ("nn.layers[0].Linear", None),
    ],
)
def test_the_attribute_of_an_instance_is_not_that_of_its_class(code: str, meaning: str | None) -> None:
    module = SourceModule(f"from torch import nn\n\nfound = {code}\n")
    (store,) = module.nodes(cst.Assign)
    assert module.qualified(store.value) == meaning
