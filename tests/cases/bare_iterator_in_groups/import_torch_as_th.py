# `import torch as th`, every name behind it.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (q1, q2)
# after:
#   0.weight 0.bias | lr=0.0003
#   1.weight 1.bias | lr=0.0003
import torch as th

q1 = th.nn.Linear(5, 1)
q2 = th.nn.Linear(5, 1)
optimizer = th.optim.Adam([q1.parameters(), q2.parameters()], lr=3e-4)
