# The import stands inside the function that builds the optimizer.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (net, out)
# optimizer: build(net, out)
# after:
#   0.weight 0.bias | lr=0.01
#   1.weight 1.bias | lr=0.01
from torch import nn


def build(net, out):
    from torch.optim import RAdam

    return RAdam([net.parameters(), out.parameters()], lr=1e-2)


net, out = nn.Linear(2, 2), nn.Linear(2, 1)
