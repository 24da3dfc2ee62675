# Near miss: `nn` is another library here.
# expect: untouched
# model: [p for p in model]
import torch


class nn:
    @staticmethod
    def Linear(inputs, outputs):
        return [torch.nn.Parameter(torch.zeros(inputs, outputs))]


model = nn.Linear(2, 2)
optimizer = torch.optim.Adam(model)
