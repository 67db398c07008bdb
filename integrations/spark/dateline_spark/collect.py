"""Rows on the disk, and a collection of them."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from pyspark.sql import DataFrame

#: What a row that came again has the same. Versions are among it: a mixture is for `collect` to refuse.
_SAME = (
    "where problem article_id url text_sha256 home geoparser gazetteer_sha256 model_sha256 normalization"
).split()

#: Bytes of a group of rows, which is what `dateline collect` holds at once.
_GROUP = 16 * 1024 * 1024


def write_rows(rows: DataFrame, path: str, *, mode: str = "error") -> None:
    """Writes rows as a folder of Parquet, each once, in the order of their days.

    :param rows: As `geoparse` gives them, of one call or of many.
    :param path: Folder; with a mode of "append" rows are added to it.
    """
    ordered = rows.dropDuplicates(_SAME).sortWithinPartitions("published", "article_id")
    writer = ordered.write.mode(mode).option("compression", "snappy")
    writer.option("parquet.block.size", _GROUP).parquet(path)


def collect(
    path: str | Path,
    out: str | Path,
    *options: str,
    command: Sequence[str] = ("dateline",),
) -> str:
    """Makes the data of a collection of a folder of rows, on this machine.

    :param path: Folder that `write_rows` wrote, on a disk that this machine sees.
    :param out: Folder of the data; an old collection in it is replaced when the new one is whole.
    :param options: More options of `dateline collect`, such as `"--folder", "articles/kursk"`.
    :param command: Program of Dateline on this machine.
    :returns: What the program said of it.
    :raises FileNotFoundError: If the rows are not whole: Spark marks a folder that is.
    :raises RuntimeError: If the program refuses them; its sentence says why.
    """
    folder = Path(path)
    if not (folder / "_SUCCESS").exists():
        raise FileNotFoundError(f"{folder} holds no rows that Spark has written to the end")
    call = [*command, "collect", "--from", f"{folder}/**/*.parquet", "--out", str(out), *options]
    done = subprocess.run(call, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.strip())
    return done.stderr + done.stdout
