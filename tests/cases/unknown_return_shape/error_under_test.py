# A test of the error.
# expect: untouched
# run: no — a test module
import pytest
import torch
from pytorch_lightning import LightningModule, Trainer


class Wrong(LightningModule):
    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters()), None


def test_error():
    with pytest.raises(Exception, match="Unknown configuration"):
        Trainer().fit(Wrong())
