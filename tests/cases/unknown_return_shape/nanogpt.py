# A method of the same name that takes arguments.
# expect: untouched
# run: no — `lightning` is at hand in Lightning cases only
import lightning as L
import torch


class GPT(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def configure_optimizers(self, weight_decay, learning_rate):
        optimizer = torch.optim.AdamW(self.parameters(), lr=learning_rate, weight_decay=weight_decay)
        return optimizer, None


model = GPT()
optimizer, _ = model.configure_optimizers(0.1, 1e-3)
