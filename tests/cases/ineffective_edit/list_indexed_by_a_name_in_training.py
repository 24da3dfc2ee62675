# A schedule takes the list of groups for a dict.
# expect: refused
# row: edits/string-index
# codes: PG206
# reasons: no-effect
# raises: TypeError: list indices must be integers or slices, not str
# where: edit
# model: trainer.net
# optimizer: trainer.opt
from torch import nn, optim


class Trainer:
    def __init__(self, net):
        self.net = net
        self.opt = optim.SGD(net.parameters(), lr=1e-2)

    def decay(self):
        self.opt.param_groups["lr"] *= 0.1


trainer = Trainer(nn.Linear(3, 2))
trainer.decay()
