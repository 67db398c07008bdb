"""One process of Dateline, without Spark: needs Python's own library alone."""

from __future__ import annotations

import json
import sys
import tempfile
import unittest
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "dateline_spark")]

from articles import DATELINE, failing, geoparsed_alone, made_up  # noqa: E402
from process import WHERE, GeoparseError, geoparse_lines  # noqa: E402

COMMAND = [*DATELINE, "geoparse", "--format", "article", "--map", f"where={WHERE}"]


def lines_of(articles: list[dict]) -> list[tuple[str, str]]:
    return [(article["url"], json.dumps({**article, WHERE: article["url"]})) for article in articles]


class OneProcess(unittest.TestCase):
    def test_gives_the_rows_that_one_call_gives_and_names_what_it_could_not_read(self):
        articles = made_up(30)
        articles[3]["text"] = None
        # More than a line may have: it is not looked into.
        articles[7]["text"] = "The bridge at Sudzha. " * 1_000_000
        rows = [json.loads(row) for row in geoparse_lines(COMMAND, lines_of(articles))]
        others = [number for number in range(30) if number not in (3, 7)]
        expected = geoparsed_alone([articles[number] for number in others])
        self.assertEqual([rows[number] for number in others], expected)
        self.assertEqual(sum(len(row["mentions"]) for row in expected), 2 * len(expected))
        self.assertEqual([rows[3]["where"], rows[7]["where"]], ["https://example.org/3", "https://example.org/7"])
        self.assertRegex(rows[3]["problem"], r'^https://example\.org/3 has no "text"')
        self.assertRegex(rows[7]["problem"], r"^https://example\.org/7 has more than the 20 million bytes")

    def test_is_not_started_for_nothing(self):
        self.assertEqual(list(geoparse_lines(["/nowhere/dateline"], [])), [])

    def test_tells_of_a_process_that_ended_badly(self):
        with tempfile.TemporaryDirectory() as folder:
            for how, said in (("kill -9 $$", "ended with -9"), ("echo torn >&2; exit 3", "with 3 .*: torn")):
                command = failing(Path(folder), how, COMMAND)
                with self.assertRaisesRegex(GeoparseError, said):
                    list(geoparse_lines(command, lines_of(made_up(9))))

    def test_tells_of_a_process_that_answers_too_few(self):
        with self.assertRaisesRegex(GeoparseError, "ended with 0 after 2 of 9 articles"):
            list(geoparse_lines(["sed", "-n", "1,2p"], lines_of(made_up(9))))

    def test_tells_of_articles_that_cannot_be_read_to_the_end(self):
        def broken():
            yield lines_of(made_up(1))[0]
            raise OSError("the disk is gone")

        with self.assertRaisesRegex(OSError, "the disk is gone"):
            list(geoparse_lines(COMMAND, broken()))


if __name__ == "__main__":
    unittest.main()
