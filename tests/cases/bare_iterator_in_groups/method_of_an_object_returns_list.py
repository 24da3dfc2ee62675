# A script asks the model that it has made for its groups: they are mended where the class lists them.
# expect: repair
# row: lists/functions
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   encoder.weight encoder.bias |
#   decoder.weight decoder.bias |
import torch
from torch import nn


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(6, 3)
        self.decoder = nn.Linear(3, 6)

    def halves(self):
        return [self.encoder.parameters(), self.decoder.parameters()]


model = Autoencoder().to("cpu")
optimizer = torch.optim.RMSprop(model.halves(), lr=1e-3)
