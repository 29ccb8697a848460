"""A run shows how far it is, can be interrupted, and goes on where it was."""

import os
import pty
import signal
import subprocess

from tests.external.project import ENVIRONMENT, Project


def test_a_broken_cache_is_told(project: Project) -> None:
    project.write("ok")
    (project.folder / ".cache").mkdir()
    (project.folder / ".cache/external.json").write_text("{")
    ended = project.run()
    assert ended.returncode == 0
    assert ended.stderr.startswith("What was known from before cannot be read, and is begun anew: ")
    assert project.run().stderr == "Addresses: 1; asked now: 0.\n"


def test_an_interrupted_run_goes_on(project: Project) -> None:
    project.external = {"read_timeout": 600, "total_timeout": 600}
    project.write("status/404", "ok", "silent")
    running = subprocess.Popen(
        project.command(()), cwd=project.folder, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )
    while not project.stage.asked("/silent"):
        project.stage.arrived.wait()
        project.stage.arrived.clear()
    running.send_signal(signal.SIGINT)
    _, said = running.communicate()
    assert running.returncode == 130
    assert said == "Interrupted; what was answered is in .cache/external.json, and the same command goes on.\n"
    asked = len(project.stage.requests)
    project.external = {"read_timeout": 0.1}
    project.write("status/404", "ok", "silent")
    ended = project.run()
    assert ended.stderr.startswith("Going on with the run that was interrupted.\nAddresses: 3; asked now: 1.")
    assert {request.path for request in project.stage.requests[asked:]} == {"/silent"}
    assert project.run().stderr == "Addresses: 3; asked now: 2.\n"


def test_a_bar_on_a_terminal(project: Project) -> None:
    project.write("ok", "to/302/ok", "status/404")
    terminal, side = pty.openpty()
    ended = subprocess.run(
        project.command(()), cwd=project.folder, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=side
    )
    os.close(side)
    shown = os.read(terminal, 65_536).decode()
    os.close(terminal)
    assert ended.returncode == 1
    assert f"\r{'█' * 30} 3/3, 0 hosts to go\x1b[K\r\x1b[KAddresses: 3; asked now: 3." in shown
