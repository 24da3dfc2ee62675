"""The article's second example: `param_groups` is patched after construction, past every check that torch makes."""

import torch
import torch.nn as nn
import torch.optim as optim
from pytorch_lightning import LightningModule, Trainer
from torch.utils.data import DataLoader, TensorDataset


class BadModel2(LightningModule):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(10, 5)
        self.fc2 = nn.Linear(5, 2)

    def forward(self, x):
        return self.fc2(self.fc1(x))

    def training_step(self, batch, batch_idx):
        x, y = batch
        return nn.functional.mse_loss(self(x), y)

    def configure_optimizers(self):
        optimizer = optim.Adam(self.parameters()) # Initial optimizer setup
        # Attempting to manipulate param_groups directly after optimizer instance has been initialized.
        optimizer.param_groups[0]['lr'] = 1e-3 # Incorrect practice
        optimizer.param_groups.append({ 'params': self.fc2.parameters(), 'lr' : 1e-2}) # Also incorrect
        return optimizer


def main():
    torch.manual_seed(0)
    model = BadModel2()
    samples = TensorDataset(torch.randn(8, 10), torch.randn(8, 2))
    trainer = Trainer(
        max_epochs=1,
        accelerator="cpu",
        logger=False,
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False
    )
    trainer.fit(model, DataLoader(samples, batch_size=4))
    return model


if __name__ == "__main__":
    main()
