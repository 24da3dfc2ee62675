# Nothing in the file could be a finding.
# expect: exact
# codes: PG900
# model: model
# optimizer: [torch.optim.SGD(model.parameters(), lr=0.1)][0]
import torch

model = torch.nn.Linear(2, 2)
lr = 0.1  # paramgroups: ignore[PG201]
