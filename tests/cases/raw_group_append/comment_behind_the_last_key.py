# The defaults stand last in the display: both comments stay, the one of the key that loses its comma above the group.
# expect: exact
# model: {'backbone': backbone, 'head': head}
# codes: PG202
import torch

backbone = torch.nn.Linear(2, 2)
head = torch.nn.Linear(2, 1)
optimizer = torch.optim.Adam(backbone.parameters(), lr=1e-4)
optimizer.param_groups.append({
    "params": list(head.parameters()),  # the new head
    **optimizer.defaults  # all else as before
})
