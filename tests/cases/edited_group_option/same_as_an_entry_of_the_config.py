# Two groups get what the keyword says: only the one that had another value is written anew.
# expect: exact
# codes: PG201
import torch
from torch import nn

config = {"lr": 0.1}
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))

optimizer = torch.optim.SGD(
    [{"params": model[0].parameters()}, {"params": model[1].parameters(), "lr": 0.2}],
    lr=config["lr"],
)
for group in optimizer.param_groups:
    group["lr"] = config["lr"]
