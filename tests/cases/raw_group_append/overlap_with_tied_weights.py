# Embedding and output share a weight: by identity it goes to the appended group and no sibling keeps it.
# expect: repair
# row: bases/tied
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: LanguageModel()
# optimizer: model.configure_optimizers()
# after:
#   rnn.* | lr=0.001
#   embed.weight out.bias | lr=0.0001
import pytorch_lightning as pl
import torch
from torch import nn


class LanguageModel(pl.LightningModule):
    def __init__(self, vocabulary=6, width=4):
        super().__init__()
        self.embed = nn.Embedding(vocabulary, width)
        self.rnn = nn.GRU(width, width)
        self.out = nn.Linear(width, vocabulary)
        self.out.weight = self.embed.weight

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters(), lr=1e-3)
        optimizer.param_groups.append({'params': self.out.parameters(), 'lr': 1e-4})
        return optimizer
