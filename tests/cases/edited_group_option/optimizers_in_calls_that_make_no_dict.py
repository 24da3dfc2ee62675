# What a call makes of an optimizer, and a dict of other items too, is not looked into.
# expect: untouched
# optimizer: opts["generator"]
import torch
from torch import nn


def both(**optimizers):
    copies = {key: type(one)(one.param_groups[0]["params"], lr=1.0) for key, one in optimizers.items()}
    return copies


model = nn.ModuleDict({"generator": nn.Linear(3, 4), "critic": nn.Linear(4, 1)})
opts = both(generator=torch.optim.Adam(model["generator"].parameters(), lr=1e-3))
opts["generator"].param_groups[0]["betas"] = (0.5, 0.999)
others = {"critic": opts["generator"]}
known = dict(others, generator=torch.optim.SGD(model["critic"].parameters(), lr=1e-3))
known["critic"].param_groups[0]["lr"] = 0.1
mixed = dict(**others, generator=torch.optim.SGD(model["critic"].parameters(), lr=1e-3))
mixed["generator"].param_groups[0]["lr"] = 0.1
