# Near miss: the same in unittest's spelling.
# expect: untouched
# model: nn.Linear(2, 2)
# optimizer: torch.optim.SGD(model.parameters())
import unittest

import torch
from torch import nn


class TestGroups(unittest.TestCase):
    def test_bare_iterators(self):
        a, b = nn.Linear(2, 2), nn.Linear(2, 2)
        with self.assertRaises(TypeError):
            torch.optim.Adam([a.parameters(), b.parameters()])


TestGroups('test_bare_iterators').debug()
