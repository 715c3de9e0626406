"""Runs notebooks with nbclient: those that must pass, and the canary that must fail."""

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

root = Path(__file__).resolve().parents[2]
fixtures = root / "test" / "fixtures" / "notebook"


def run(path):
    notebook = nbformat.read(path, 4)
    resources = {"metadata": {"path": str(path.parent)}}
    client = NotebookClient(notebook, timeout=120, kernel_name="tslab", resources=resources)
    try:
        client.execute()
        failure = None
    except CellExecutionError as error:
        failure = error
    nbformat.validate(notebook)
    return notebook, failure


def require(condition, what):
    if not condition:
        sys.exit(f"nbclient: {what}")


passing, failure = run(fixtures / "passing.ipynb")
require(failure is None, f"passing.ipynb failed: {failure}")
printed = "".join(output["text"] for output in passing.cells[2].outputs)
require(printed == "".join(f"line {i}\n" for i in range(20000)), "passing.ipynb lost printed lines")

canary, failure = run(fixtures / "canary.ipynb")
require(failure is not None, "canary.ipynb passed")
require(failure.ename == "Error" and failure.evalue == "this cell must fail", f"canary.ipynb raised {failure}")
require([output.output_type for output in canary.cells[2].outputs] == ["error"], "canary.ipynb has no error output")
require(canary.cells[3].outputs == [], "canary.ipynb ran the cell after the failing one")

shipped = sorted((root / "notebooks").glob("*.ipynb"))[:1]
for path in shipped:
    _, failure = run(path)
    require(failure is None, f"{path.name} failed: {failure}")

print("nbclient: passing.ipynb passed, canary.ipynb failed as it must", *(f"{path.name} passed" for path in shipped), sep=", ")
