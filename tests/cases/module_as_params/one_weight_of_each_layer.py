# An optimizer for each weight of a net, with an edit behind it.
# expect: repair
# row: shapes/tensor
# codes: PG103 PG201
# raises: TypeError: params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor
# where: construction
# model: net[0].weight
# optimizer: optimizers[0]
# after:
#   * | momentum=0.5
# defaults: momentum
import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizers = []
for layer in (net[0], net[1]):
    optimizer = torch.optim.SGD(
        layer.weight,  # the bias stays
        lr=1e-2,
    )
    optimizer.param_groups[0]['momentum'] = 0.5
    optimizers.append(optimizer)
