# What other tools read, and what explains, stays.
# expect: exact
# codes: PG900 PG900 PG900
import torch
from torch import nn

model = nn.Linear(2, 2)  # type: ignore  # paramgroups: ignore[PG101]
text = '# paramgroups: ignore[PG201]'  # noqa: PG201, E501
optimizer = torch.optim.Adam(model.parameters())  # paramgroups: ignore since the schedule sets it
