# What `explain overlap` advises: parameters are told apart by identity.
# expect: untouched
import torch

model = torch.nn.Module()
model.body = torch.nn.Linear(2, 2)
model.head = torch.nn.Linear(2, 1)
head = {id(parameter) for parameter in model.head.parameters()}
base = [parameter for parameter in model.parameters() if id(parameter) not in head]
optimizer = torch.optim.Adam([{"params": base}, {"params": model.head.parameters(), "lr": 1e-2}])
