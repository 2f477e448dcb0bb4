"""`python -m stock register|run --state FOLDER …`: the stock agent's two commands."""

import argparse

from .channels import Agent
from .identity import Identity, register
from .settings import Settings


def main():
    parser = argparse.ArgumentParser(prog="stock")
    commands = parser.add_subparsers(dest="command", required=True)
    registering, running = commands.add_parser("register"), commands.add_parser("run")
    for each in (registering, running):
        each.add_argument("--state", required=True)
    for name in ("--code", "--id", "--region"):
        registering.add_argument(name, required=True)
    given = parser.parse_args()
    settings = Settings(given.state)
    if given.command == "register":
        node = register(settings, given.code, given.id, given.region)
        print(f"Successfully registered the instance with AWS SSM using Managed instance-id: {node}")
        return
    identity = Identity(settings)
    identity.start()
    Agent(settings, identity).run()


main()
