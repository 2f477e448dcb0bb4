"""What the client tests are made of: a control plane, a node, a store, and clients that people really use.

server   a `fleetwright dev` or `fleetwright server` process: start, kill, start again, its log
agent    a `fleetwright-agent` process: register, run, stop, kill
stores   SQLite in a folder, or a PostgreSQL database of one's own
aws      boto3 clients and the AWS CLI, pointed at a server
raw      requests that no client would send
waiting  wait for something to become true, with a deadline
"""
