# The optimizers of other frameworks have rules of their own.
# expect: untouched
# row: classes/other-frameworks
# run: no — optax is another framework
import optax
from flax import nnx as nn

encoder, decoder = nn.Linear(3, 4), nn.Linear(4, 3)
optimizer = optax.adam([encoder.parameters(), decoder.parameters()], 0.01)
