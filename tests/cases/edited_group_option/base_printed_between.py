# What is printed would use up the parameters, if the construction moved down to where the rate is known.
# expect: refused
# codes: PG201
# reasons: rebound-name
# model: net
# optimizer: opt
from torch import nn, optim

net = nn.Linear(4, 4)
weights = net.parameters()
opt = optim.RMSprop(weights)
print("left over:", *weights)
rate = 0.1
opt.param_groups[0]["lr"] = rate
