"""One process of `dateline geoparse` for the articles of a partition. Knows no Spark."""

from __future__ import annotations

import json
import subprocess
import tempfile
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence

#: Field of an article that says what messages call it.
WHERE = "dateline_where"

#: What an answer begins with that could not learn what its article is called: a line that is too long,
#: or an article that was given up. The number of the line follows.
_NUMBERED = '{"format":"dateline-geoparsed","version":1,"where":"stdin, line '

#: Bytes of the process's complaints that an error repeats.
_COMPLAINTS = 2000


class GeoparseError(RuntimeError):
    """The process ended badly; nothing is wrong with one article, and the partition may be tried again."""


def geoparse_lines(command: Sequence[str], articles: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Geoparses articles, and gives a row of "dateline-geoparsed" as JSON for each, in order.

    The process is started when the first article comes, and none is where there are none.

    :param command: The program with its arguments.
    :param articles: For each what it is called, and the line of JSON that it is.
    :raises GeoparseError: If the process ends with another code than 0, is killed, or answers fewer
        articles than it was given.
    """
    articles = iter(articles)
    first = next(articles, None)
    if first is None:
        return
    with tempfile.TemporaryFile() as complaints:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints
        )
        feeder = _Feeder(process.stdin, first, articles)
        feeder.start()
        answers = 0
        try:
            for line in process.stdout:
                if not line.endswith(b"\n"):
                    break  # Cut short: the process has died.
                answers += 1
                yield feeder.named(line.decode().rstrip("\n"))
            code = process.wait()
            feeder.join()
            if feeder.error is not None:
                raise feeder.error
            if code != 0 or answers != feeder.given:
                complaints.seek(max(0, complaints.seek(0, 2) - _COMPLAINTS))
                said = complaints.read().decode(errors="replace").strip()
                raise GeoparseError(
                    f"{command[0]} ended with {code} after {answers} of {feeder.given} articles: {said}"
                )
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
            process.stdout.close()


class _Feeder(threading.Thread):
    """Writes articles to the process while its answers are read, so that neither waits for the other."""

    def __init__(self, stdin, first: tuple[str, str], others: Iterator[tuple[str, str]]):
        super().__init__(daemon=True)
        self._stdin = stdin
        self._first = first
        self._others = others
        #: What the articles are called that are on the way, the first first.
        self._called: deque[str] = deque()
        self.given = 0
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self._give(*self._first)
            for called, line in self._others:
                self._give(called, line)
        except BrokenPipeError:
            pass  # The process has died: its code tells.
        except BaseException as error:  # Told to who reads the answers.
            self.error = error
        finally:
            try:
                self._stdin.close()
            except BrokenPipeError:
                pass

    def _give(self, called: str, line: str) -> None:
        self._called.append(called)
        self.given += 1
        self._stdin.write(line.encode() + b"\n")

    def named(self, answer: str) -> str:
        """The next answer, under the name of its article where it has only the number of its line."""
        called = self._called.popleft()
        if not answer.startswith(_NUMBERED):
            return answer
        row = json.loads(answer)
        if row.get("problem") is None:
            return answer
        numbered = row["where"]
        row["where"] = called
        row["problem"] = row["problem"].replace(numbered, called, 1)
        return json.dumps(row, ensure_ascii=False, separators=(",", ":"))
