"""A simulator of the stock agent (amazon-ssm-agent, 3.3 line): what it says and when, as its wire contract tells.

It shares no code with fleetwright-agent and was not written from it, so that the server is held to the contract and not to
what our own agent happens to do. It runs real scripts. What it waits for can be shortened (`Simulation` in its settings);
what it sends cannot be changed, but for replies that may come twice or in another order, as they do.
"""
