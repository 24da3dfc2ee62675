# Near miss: master copies of the parameters, detached first and trained all the same.
# expect: untouched
# row: shapes/detached
# model: {}
# run: no — the harness names parameters only, and these are tensors
from torch import nn, optim

net = nn.Linear(3, 4)
master = [p.detach() for p in net.parameters()]
for copy in master:
    copy.requires_grad_()
optimizer = optim.SGD(master, lr=0.1)
