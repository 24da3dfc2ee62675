# The file reads `param_groups[0]` alone, so the list is flat: `extend` for `append`, stars in displays.
# expect: repair
# codes: PG101 PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   * | lr=0.00025
from torch import nn, optim

model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)])
weights = [model[0].parameters()]
for layer in model[1:2]:
    weights.append(layer.parameters())  # as many as there are
weights += [model[2].parameters()]
optimizer = optim.Adam(weights, lr=1e-3)
for epoch in range(2):
    optimizer.step()
    optimizer.param_groups[0]["lr"] *= 0.5
