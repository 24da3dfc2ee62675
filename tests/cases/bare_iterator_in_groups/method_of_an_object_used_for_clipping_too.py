# The method of an object serves the clipping of gradients too, which wants iterators.
# expect: refused
# codes: PG101 PG101
# reasons: list-used-elsewhere list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(6, 3)
        self.decoder = nn.Linear(3, 6)

    def halves(self):
        return [self.encoder.parameters(), self.decoder.parameters()]


def clip(net: Autoencoder) -> None:
    for half in net.halves():
        nn.utils.clip_grad_norm_(half, 1.0)


model = Autoencoder()
optimizer = torch.optim.RMSprop(model.halves(), lr=1e-3)
