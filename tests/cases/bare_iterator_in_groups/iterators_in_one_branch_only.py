# One branch lists iterators, the others give parameters themselves, which stay as they are.
# expect: repair
# row: lists/branches
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: net
# optimizer: solver
# after:
#   body.* | weight_decay=0.0
#   head.* | weight_decay=0.0
from torch import nn, optim


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)
        self.head = nn.Linear(4, 3)


def make(net, stage):
    if stage == "both":
        weights = [net.body.parameters(), net.head.parameters()]
    elif stage == "trainable":
        weights = [p for p in net.parameters() if p.requires_grad]
    else:
        weights = net.head.parameters()
    return optim.AdamW(weights, lr=3e-4, weight_decay=0.0)


net = Tagger()
solver = make(net, "both")
