# The class builds the decoder around the encoder: today the encoder is updated twice.
# expect: refused
# codes: PG202
# reasons: unknown-overlap
# optimizer: model.make_optimizer()
import torch
from torch import nn


class AutoEncoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(3, 3)
        self.decoder = nn.Sequential(self.encoder, nn.ReLU(), nn.Linear(3, 3))

    def make_optimizer(self):
        optimizer = torch.optim.SGD(self.decoder.parameters(), lr=0.1)
        optimizer.param_groups.append({**optimizer.defaults, 'params': list(self.encoder.parameters()), 'lr': 0.01})
        return optimizer


model = AutoEncoder()
