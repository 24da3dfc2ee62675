# The head has a name of its own, and is part of the model all the same.
# expect: refused
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
# model: net
# optimizer: opt
from torch import nn, optim


class Resnet(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Linear(4, 8)
        self.fc = nn.Linear(8, 1000)


net = Resnet()
new_head = nn.Linear(8, 10)
net.fc = new_head
opt = optim.SGD([{"params": net.parameters(), "lr": 1e-4}, {"params": new_head.parameters()}], lr=0.01)
