# Attributes get their heads behind the construction, and are moved to a device: the construction moves down.
# expect: exact
# codes: PG203 PG203
# model: [agent.lower, agent._higher, agent._scale]
# optimizer: agent._opt
import torch
from torch import nn


class Agent:
    REGIMES = 4

    def __init__(self, lower, hidden):
        self._device = torch.device('cpu')
        self.lower = lower.to(self._device)
        self._opt = torch.optim.Adam(self.lower.parameters(), lr=3e-4)
        # The regime modulates the hidden state.
        self._higher = nn.GRUCell(hidden, self.REGIMES).to(self._device)
        self._scale = nn.Linear(self.REGIMES,
                                hidden).to(self._device)
        self._opt.add_param_group({"params": self._higher.parameters()})
        self._opt.add_param_group({"params": self._scale.parameters()})
        self._hx = torch.zeros(self.REGIMES, device=self._device)


agent = Agent(nn.Linear(3, 3), 3)
