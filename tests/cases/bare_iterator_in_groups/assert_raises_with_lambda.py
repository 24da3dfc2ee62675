# Near miss: `assertRaises` gets a lambda and expects the error of today.
# expect: untouched
# model: a
# optimizer: torch.optim.SGD(a.parameters(), lr=0.1)
import unittest

import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)


class GroupsTest(unittest.TestCase):
    def test_iterator_behind_a_dict(self):
        self.assertRaises(TypeError, lambda: torch.optim.Adam([{'params': a.parameters()}, b.parameters()]))


result = unittest.TestResult()
GroupsTest('test_iterator_behind_a_dict').run(result)
assert result.wasSuccessful()
