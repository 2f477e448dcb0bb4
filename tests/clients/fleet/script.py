"""A script whose steps a test can see and steer: it counts its runs in a file and waits for a sign."""

from pathlib import Path

from .waiting import until


class Script:
    """Shell lines that append to `runs` when they begin, wait until `go` is there, and make `done` at the end."""

    def __init__(self, folder, name="script"):
        self.folder = Path(folder) / name
        self.folder.mkdir()
        self.lines = [
            f"cd {self.folder}",
            "echo run >> runs",
            "echo begun",
            "while [ ! -e go ]; do sleep 0.05; done",
            "echo over",
            "touch done",
        ]

    OUTPUT = "begun\nover\n"

    def runs(self):
        """How many times it was begun."""
        file = self.folder / "runs"
        return len(file.read_text().splitlines()) if file.exists() else 0

    def begun(self):
        until(lambda: self.runs() > 0, what="the script runs")

    def release(self):
        (self.folder / "go").touch()

    def ended(self):
        until(lambda: (self.folder / "done").exists(), what="the script ends")
