# Near miss: jittor's optimizers have `param_groups` too.
# expect: untouched
# row: conditions/unknown-optimizer
# run: no — jittor is not installed
import jittor as jt
from jittor import nn, optim

model = nn.Linear(3, 1)
optimizer = optim.SGD(model.parameters(), 0.1)
optimizer.param_groups[0]['lr'] = 0.2
