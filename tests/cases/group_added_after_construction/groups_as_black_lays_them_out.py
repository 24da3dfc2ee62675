# Dicts on lines of their own keep their layout, and what is one level deeper moves with them.
# expect: exact
# codes: PG203 PG203 PG203
# model: model
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.trunk, self.neck = nn.Linear(3, 3), nn.Linear(3, 3)
        self.head, self.scale = nn.Linear(3, 2), nn.Linear(2, 2)


model = Net()


def make():
    optimizer = torch.optim.Adam(
        model.trunk.parameters(), lr=1e-3, betas=(0.0, 0.99)
    )
    optimizer.add_param_group(
        {
            "params": model.neck.parameters(),
            # of the neck
            "lr": 1e-2,
        }
    )
    optimizer.add_param_group(
        {
            "params": [
                p
                for p in model.head.parameters()
                if p.ndim
            ],
            "lr": 1e-2,
        }
    )
    optimizer.add_param_group({
        "params": model.scale.parameters(),
        "name": """a
  b""",
    })
    return optimizer


optimizer = make()
