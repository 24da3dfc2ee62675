# `self` of the method around: the values of its `ParameterDict` are among its parameters.
# expect: refused
# codes: PG106
# reasons: overlap
# raises: TypeError: can only concatenate list (not "generator") to list
# where: before
# optimizer: model.configure_optimizers()
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.scales = nn.ParameterDict({'u': torch.ones(2, 2)})
        self.body = nn.Linear(2, 2)

    def configure_optimizers(self):
        def groups_of():
            return [{'params': self.scales.values()}, list(self.parameters()) + self.body.parameters()]

        return torch.optim.RAdam(groups_of())


model = Net()
