# The edit that the comment was about is gone.
# expect: exact
# codes: PG900
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)  # paramgroups: ignore[PG201]
