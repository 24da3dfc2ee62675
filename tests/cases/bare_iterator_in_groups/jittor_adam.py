# Near miss: jittor reads like torch and is not.
# expect: untouched
# run: no — jittor is not installed
import jittor as jt
from jittor import nn, optim

generator, mapper = nn.Linear(4, 4), nn.Linear(4, 4)
optimizer = optim.Adam([generator.parameters(), mapper.parameters()], lr=2e-4)
opt_jt = jt.optim.SGD([{'params': generator.parameters()}, mapper.parameters()], lr=0.1)
