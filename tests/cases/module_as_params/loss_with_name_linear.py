# Near miss: a class of the project with the name of a layer.
# expect: untouched
# model: [p for p in model]
import torch


class Linear:
    def __init__(self, width):
        self.tensors = [torch.nn.Parameter(torch.zeros(width))]

    def __iter__(self):
        return iter(self.tensors)


model = Linear(3)
optimizer = torch.optim.Adam(model, lr=1e-3)
