# AdaBound keeps the learning rate that each group has at construction.
# expect: refused
# row: options/third-party folding/third-party
# codes: PG201
# reasons: own-constructor
from pytorch_optimizer import AdaBound
from torch import nn

model = nn.Linear(3, 4)
optimizer = AdaBound(model.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.01
