# Comments that were meant to suppress; words about param groups are none.
# expect: refused
# codes: PG901 PG901 PG901 PG901 PG901
# reasons: unreadable-suppression unreadable-suppression unreadable-suppression unreadable-suppression unreadable-suppression
import torch
from torch import nn

model = nn.Linear(2, 2)  # paramgroups ignore
model.eval()  # paramgroups: ignore PG201
model.train()  # paramgroups: ignore[]
model.train()  # paramgroups: noqa
model.train()  # paramgroups: skip_file
# paramgroups: a list of dicts, which paramgroups ignore when they are empty
optimizer = torch.optim.Adam(model.parameters())
