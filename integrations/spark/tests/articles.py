"""Articles for the tests, and the program that they are tested with."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]

#: The program as this repository builds it.
DATELINE = [shutil.which("node") or "node", str(ROOT / "bin/dateline.js")]

_PLACES = ["Sudzha", "Kyiv", "Belgorod", "Warsaw", "Odesa", "Lviv", "Kharkiv", "Sumy", "Gdansk", "Poltava"]


def made_up(count: int) -> list[dict]:
    """Articles whose words and days differ, with an address each."""
    return [
        {
            "title": f"Bridge {number} is open",
            "text": f"The bridge number {number} at {_PLACES[number % 10]} is open again. "
            f"Buses to {_PLACES[(number * 7 + 3) % 10]} leave every {number % 50 + 5} minutes.",
            "url": f"https://example.org/{number}",
            "published": f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}",
            "publisher": "The Bridge",
        }
        for number in range(count)
    ]


def geoparsed_alone(articles: list[dict]) -> list[dict]:
    """The rows of one process that has all articles."""
    lines = "".join(f"{json.dumps({**article, 'called': article['url']})}\n" for article in articles)
    call = [*DATELINE, "geoparse", "--format", "article", "--map", "where=called"]
    done = subprocess.run(call, input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def failing(folder: Path, how: str, command: list[str]) -> list[str]:
    """A program that fails once, in the middle of its first partition, and then is the one that is given.

    :param folder: Keeps what has failed already; seen by all workers.
    :param how: What the shell does when it fails.
    """
    script = folder / f"{abs(hash(how))}.sh"
    script.write_text(
        f"#!/bin/bash\nif mkdir '{script}.failed' 2>/dev/null; then\n\thead -c 600 >/dev/null\n\t{how}\nfi\n"
        'exec "$@"\n'
    )
    os.chmod(script, 0o755)
    return [str(script), *command]
