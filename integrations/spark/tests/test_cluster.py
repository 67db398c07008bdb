"""Tables of articles on a cluster of two executors, each a process of its own."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pyspark
import pytest
from pyspark.sql import SparkSession

from articles import DATELINE, ROOT, failing, geoparsed_alone, made_up
from dateline_spark import collect, geoparse, row_schema, write_rows

#: The executors are started by the scripts of the installed package, with this very Python.
os.environ.setdefault("SPARK_HOME", str(Path(pyspark.__file__).parent))
os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
os.environ["PYSPARK_PYTHON"] = sys.executable

COUNT = 60
PARTITIONS = 6

#: The process that Spark's Python is forked by is a child of the executor.
KILL_WORKER = "kill -9 $PPID; sleep 60"
KILL_EXECUTOR = (
    "parent() { ps -o ppid= -p $1 | tr -d ' '; }; kill -9 $(parent $(parent $PPID)); sleep 60"
)


@pytest.fixture(scope="module")
def spark(tmp_path_factory):
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.python.worker.reuse", "true")
        .config("spark.ui.enabled", "false")
        .config("spark.worker.dir", str(tmp_path_factory.mktemp("work")))
        .config("spark.sql.shuffle.partitions", "4")
        .getOrCreate()
    )
    yield session
    session.stop()


@pytest.fixture(scope="module")
def articles():
    some = made_up(COUNT)
    some[13]["text"] = None
    some[29]["text"] = "Nothing but \u0000 signs \ud800 of Kharkiv and \u2028 Sumy."
    return some


@pytest.fixture(scope="module")
def alone(articles):
    return {row["where"]: row for row in geoparsed_alone(articles)}


def table(spark, articles):
    schema = "title string, text string, url string, published string, publisher string"
    names = [field.split()[0] for field in schema.split(", ")]
    rows = [tuple(_whole(article[name]) for name in names) for article in articles]
    return spark.createDataFrame(rows, schema).repartition(PARTITIONS)


def _whole(text):
    """Spark holds no halves of surrogate pairs; Dateline reads them as the sign that stands for such."""
    return text and text.replace("\ud800", "\ufffd")


def as_json(row) -> dict:
    """A row as a line of JSON has it: what a problem lacks, and pages that there are none of, left out."""
    values = row.asDict(recursive=True)
    if values["problem"] is not None:
        return {name: values[name] for name in ("format", "version", "where", "problem")}
    if values["pages"] is None:
        del values["pages"]
    return values


def hashes(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_rows_are_those_of_one_machine_whatever_is_killed(spark, articles, alone, tmp_path):
    command = DATELINE
    for how in ("exit 3", KILL_WORKER, KILL_EXECUTOR):
        command = failing(tmp_path, how, command)
    rows = geoparse(table(spark, articles), command=command)
    assert rows.schema == row_schema()
    # Written before anything is asked: each look at a table may make it anew.
    write_rows(rows, str(tmp_path / "rows"))
    assert len(list(tmp_path.glob("*.failed"))) == 3

    written = spark.read.parquet(str(tmp_path / "rows"))
    assert written.schema == row_schema()
    got = {row["where"]: as_json(row) for row in written.collect()}
    assert got == alone
    assert alone["https://example.org/13"]["problem"].startswith("https://example.org/13 has no")

    # Made again, as a task that is repeated makes it: it changes nothing.
    again = geoparse(table(spark, articles[:9]), command=DATELINE)
    write_rows(again, str(tmp_path / "rows"), mode="append")
    said = collect(tmp_path / "rows", tmp_path / "data", "--id", "bridges", command=DATELINE)
    assert "example.org/13 has no" in said and "9 rows came again" in said
    lines = tmp_path / "alone.jsonl"
    lines.write_text("".join(f"{json.dumps(row)}\n" for row in alone.values()))
    call = [*DATELINE, "collect", "--from", str(lines), "--out", str(tmp_path / "one")]
    call += ["--id", "bridges"]
    subprocess.run(call, check=True, capture_output=True)
    assert hashes(tmp_path / "data") == hashes(tmp_path / "one")


def test_places_of_ones_own_reach_the_workers_under_their_hash(spark, tmp_path):
    (tmp_path / "own.geojson").write_text(
        json.dumps(
            {
                "type": "FeatureCollection",
                "features": [
                    {
                        "type": "Feature",
                        "id": "zorvath",
                        "geometry": {"type": "Point", "coordinates": [35.2, 51.3]},
                        "properties": {"name": "Zorvath", "population": 90000},
                    }
                ],
            }
        )
    )
    own = tmp_path / "own.bin"
    add = [*DATELINE, "gazetteer", "add", str(tmp_path / "own.geojson"), "--out", str(own)]
    subprocess.run(add, check=True, capture_output=True)
    article = {**made_up(1)[0], "text": "It rained in Zorvath, and the road to Zorvath was shut."}
    [row] = geoparse(table(spark, [article]), gazetteer=own, command=DATELINE).collect()
    places = {mention["place_id"] for mention in row["mentions"]}
    assert len(places) == 1 and None not in places
    [without] = geoparse(table(spark, [article]), command=DATELINE).collect()
    assert not places & {mention["place_id"] for mention in without["mentions"]}
    assert row["gazetteer_sha256"] != without["gazetteer_sha256"]
    write_rows(spark.createDataFrame([row], row_schema()), str(tmp_path / "rows"))
    with pytest.raises(RuntimeError, match="was made with gazetteer"):
        collect(tmp_path / "rows", tmp_path / "data", command=DATELINE)
    said = collect(tmp_path / "rows", tmp_path / "data", "--gazetteer", str(own), command=DATELINE)
    assert "1 articles" in said


def test_lines_that_read_wrote_keep_the_names_of_their_articles(spark, tmp_path):
    call = [*DATELINE, "read", str(ROOT / "articles/kursk")]
    lines = subprocess.run(call, check=True, capture_output=True, text=True).stdout
    (tmp_path / "read.jsonl").write_text(lines)
    call = [*DATELINE, "geoparse", "--format", "article", str(tmp_path / "read.jsonl")]
    alone = subprocess.run(call, check=True, capture_output=True, text=True).stdout.splitlines()
    rows = geoparse(spark.read.json(str(tmp_path / "read.jsonl")), command=DATELINE).collect()
    assert [as_json(row) for row in rows] == [json.loads(line) for line in alone]


def test_rows_that_are_not_whole_are_refused(tmp_path):
    (tmp_path / "rows" / "_temporary").mkdir(parents=True)
    with pytest.raises(FileNotFoundError, match="no rows that Spark has written to the end"):
        collect(tmp_path / "rows", tmp_path / "data", command=DATELINE)
