# A loop extends an iterator.
# expect: refused
# codes: PG106 PG106
# reasons: raises-anyway raises-anyway
# raises: TypeError: unsupported operand type(s) for +=: 'generator' and 'generator'
# where: before
import torch
from torch import nn

encoder, decoder = nn.Linear(3, 4), nn.Linear(4, 2)
model = nn.ModuleDict({"encoder": encoder, "decoder": decoder})
nets = [decoder, nn.Linear(2, 2)]
params = encoder.parameters()
if len(nets) > 1:
    for net in nets:
        params += net.parameters()
else:
    params = list(params)
optimizer = torch.optim.SGD(params, lr=0.1)


def made(net, more):
    params = net.parameters()
    if more is None:
        print("nothing more")
    elif more:
        for other in more:
            params += other.parameters()
    return torch.optim.SGD(params, lr=0.1)
