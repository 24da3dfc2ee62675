# A schedule takes the options of groups for their attributes.
# expect: refused
# codes: PG206
# reasons: no-effect
# raises: AttributeError: 'dict' object has no attribute 'lr'
# where: edit
# model: trainer.net
# optimizer: trainer.opt
from torch import nn, optim


class Trainer:
    def __init__(self, net):
        self.net = net
        self.opt = optim.SGD(net.parameters(), lr=1e-2)

    def decay(self, epoch):
        for group in self.opt.param_groups:
            if epoch > 10:
                group.lr *= 0.1


trainer = Trainer(nn.Linear(3, 2))
trainer.decay(epoch=11)
