# The class of the model is in the file, and so is its method that lists what is trained.
# expect: exact
# codes: PG203
# model: (model, head)
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.frozen = nn.Linear(3, 3)
        self.body = nn.Linear(3, 2)

    def get_trainable_parameters(self):
        return filter(lambda p: p.requires_grad, self.body.parameters())


model = Net()
head = nn.Linear(2, 1)
optimizer = torch.optim.AdamW(model.get_trainable_parameters(), lr=0.1)
optimizer.add_param_group({'params': head.parameters(), 'lr': 0.2})
