"""Geoparses a table of articles: a process of Dateline for each partition."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from importlib import resources
from pathlib import Path

import pyarrow as pa
from pyspark import SparkFiles
from pyspark.sql import DataFrame, SparkSession, functions as F
from pyspark.sql.types import StructType

from .process import WHERE, geoparse_lines

#: Rows that are handed to Spark at once.
_ROWS_AT_ONCE = 200

#: Digits of the hash that a file of places is called by on the workers.
_DIGITS = 12


def row_schema() -> StructType:
    """The columns of "dateline-geoparsed", version 1."""
    text = resources.files(__package__).joinpath("geoparsed.spark.json").read_text()
    return StructType.fromJson(json.loads(text))


def geoparse(
    articles: DataFrame,
    *,
    gazetteer: str | Path | Sequence[str | Path] = (),
    where: str | None = None,
    folder: str | None = None,
    cache: str | None = None,
    command: Sequence[str] = ("dateline",),
) -> DataFrame:
    """Finds the places that articles name.

    :param articles: An article a row: a column `text`, and any of `id`, `title`, `url`, `publisher`,
        `authors`, `published`, `language`, `rights`, `note`, `sources`; or the lines that `dateline read`
        writes. Columns of other names are left out.
    :param gazetteer: Files on the driver that `dateline gazetteer add` made. They are sent to the workers
        under the hash of their content, so that nobody reads another version of one.
    :param where: Column that says what messages call an article. Without it `url`, then `id`, then the hash
        of the article; never the number of a row or a partition, which another try may number otherwise.
    :param folder: Folder of the articles, seen by every worker under this path: its own places, and where
        its publishers are at home, as `collect` then has to be told too.
    :param cache: Folder, seen by every worker under this path, that keeps what was geoparsed.
    :param command: Program of Dateline on the workers, with what goes before its arguments.
    :returns: A row for each article, with the columns of `row_schema`. One that could not be read has a
        `problem` and nothing else. Rows depend on the article alone, so tasks may be repeated at will.
    """
    spark = articles.sparkSession
    added = [gazetteer] if isinstance(gazetteer, (str, Path)) else list(gazetteer)
    sent = [_send(spark, Path(path)) for path in added]
    options = ["geoparse", "--format", "article", "--map", f"where={WHERE}"]
    for option, value in (("--folder", folder), ("--cache", cache)):
        if value is not None:
            options += [option, value]
    whole = F.to_json(F.struct("*"), {"ignoreNullFields": "false"})
    called = _called(articles, where, whole)
    # The name goes in and comes out: a line that is too long is never looked into.
    named = articles.withColumn(WHERE, called)
    lines = named.select(F.col(WHERE).alias("called"), whole.alias("line"))
    answers = lines.mapInArrow(_Partition([*command, *options], sent), "row string")
    row = F.from_json("row", row_schema(), {"mode": "FAILFAST"})
    return answers.select(row.alias("row")).select("row.*")


def _called(articles: DataFrame, where: str | None, whole):
    if where is not None:
        named = [where]
    else:
        named = [name for name in ("where", "url", "id") if name in articles.columns]
        if "format" not in articles.columns:
            # Only what `dateline read` wrote has a name of the article there.
            named = [name for name in named if name != "where"]
    digits = F.substring(F.sha2(whole, 256), 1, _DIGITS)
    columns = [F.col(name).cast("string") for name in named]
    return F.coalesce(*columns, F.concat(F.lit("article "), digits))


def _send(spark: SparkSession, path: Path) -> str:
    """Sends a file to all workers; gives the name it has there."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    name = f"gazetteer-{digest[:_DIGITS]}.bin"
    if any(sent.endswith(f"/{name}") for sent in spark.sparkContext.listFiles):
        return name
    copy = Path(tempfile.mkdtemp(prefix="dateline-")) / name
    shutil.copyfile(path, copy)
    spark.sparkContext.addFile(str(copy))
    return name


class _Partition:
    """What a worker does with a partition."""

    def __init__(self, command: Sequence[str], gazetteers: Sequence[str]):
        self._command = list(command)
        self._gazetteers = list(gazetteers)

    def __call__(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        command = list(self._command)
        for name in self._gazetteers:
            command += ["--gazetteer", SparkFiles.get(name)]
        rows: list[str] = []
        for row in geoparse_lines(command, _lines(batches)):
            rows.append(row)
            if len(rows) == _ROWS_AT_ONCE:
                yield _batch(rows)
                rows = []
        if rows:
            yield _batch(rows)


def _lines(batches: Iterable[pa.RecordBatch]) -> Iterator[tuple[str, str]]:
    for batch in batches:
        for called, line in zip(batch.column(0), batch.column(1)):
            yield called.as_py(), line.as_py()


def _batch(rows: list[str]) -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays([pa.array(rows, pa.string())], names=["row"])
