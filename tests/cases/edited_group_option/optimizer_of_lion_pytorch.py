# lion-pytorch remembers the learning rate of its constructor, so a keyword would mean something else.
# expect: exact
# row: options/third-party folding/third-party
# codes: PG201
from lion_pytorch import Lion
from torch import nn

model = nn.Linear(3, 4)
optimizer = Lion(model.parameters(), lr=0.1, weight_decay=0.2, decoupled_weight_decay=True)
optimizer.param_groups[0]['lr'] = 0.01
