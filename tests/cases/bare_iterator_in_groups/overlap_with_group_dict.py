# The bare iterator holds what the dict before it holds.
# expect: refused
# row: elements/overlap
# codes: PG101
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: Net()
# optimizer: model.configure_optimizers()
import torch.nn as nn
import torch.optim as optim
from pytorch_lightning import LightningModule


class Net(LightningModule):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 4)
        self.fc2 = nn.Linear(4, 2)

    def configure_optimizers(self):
        return optim.Adam([{'params': self.fc2.parameters(), 'lr': 1e-2}, self.parameters()])
