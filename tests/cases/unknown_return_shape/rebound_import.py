# The name of the package means something else.
# expect: untouched
# run: no — the class is no LightningModule
import pytorch_lightning as pl
import torch

pl = __import__('own_trainer')


class Net(pl.LightningModule):
    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters()), None
