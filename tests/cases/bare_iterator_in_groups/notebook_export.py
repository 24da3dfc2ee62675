# A script exported from a notebook: cell markers, magics commented out, the optimizer alone in a cell.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: {'content': content, 'style': style}
# after:
#   content.weight content.bias | lr=0.01
#   style.weight style.bias | lr=0.01
# coding: utf-8

# # Two small towers

# In[1]:


import torch
import torch.nn as nn
# get_ipython().run_line_magic('matplotlib', 'inline')


# In[2]:


content = nn.Linear(3, 2)
style = nn.Linear(3, 2)


# In[3]:


optimizer = torch.optim.Adam([content.parameters(), style.parameters()], lr=0.01)


# In[4]:


for step in range(2):
    x = torch.randn(4, 3)
    loss = (content(x) - style(x)).pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
