# A bare `nn.Parameter` of the class next to a dict.
# expect: repair
# row: shapes/dict-then-other elements/tensor
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'torch.nn.parameter.Parameter'>
# where: construction
# model: Contrastive()
# optimizer: model.configure_optimizers()
# after:
#   encoder.weight encoder.bias | lr=0.0003
#   temperature | lr=0.01
import torch
from pytorch_lightning import LightningModule
from torch import nn


class Contrastive(LightningModule):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(12, 4)
        self.temperature = nn.Parameter(torch.tensor(0.07))

    def configure_optimizers(self):
        return torch.optim.Adam([{'params': self.encoder.parameters(), 'lr': 3e-4}, self.temperature], lr=0.01)
