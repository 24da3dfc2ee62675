# Near miss: `optim` is a module of the project.
# expect: untouched
# run: no — the project's own module is not here
from torch import nn

from .library import optim

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = optim.Adam([a.parameters(), b.parameters()])
