# The head that gets a group of its own is part of the model already, under another name.
# expect: repair
# codes: PG203
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
# model: net
# optimizer: opt
# after:
#   stem.weight stem.bias |
#   fc.weight fc.bias | lr=0.1
from torch import nn, optim


class Resnet(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Linear(4, 8)
        self.fc = nn.Linear(8, 1000)


net = Resnet()
new_head = nn.Linear(8, 10)
net.fc = new_head
opt = optim.SGD(net.parameters(), lr=0.01)
opt.add_param_group({"params": new_head.parameters(), "lr": 0.1})
