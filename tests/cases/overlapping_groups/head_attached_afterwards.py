# Where the groups are made, the head is no part of the model yet.
# expect: untouched
# model: {"net": net, "old": old}
# optimizer: opt
from torch import nn, optim

net = nn.Sequential(nn.Linear(4, 8))
net.fc = nn.Linear(8, 9)
old = net.fc
new_head = nn.Linear(8, 10)
opt = optim.SGD([{"params": net.parameters(), "lr": 1e-4}, {"params": new_head.parameters()}], lr=0.01)
net.fc = new_head
