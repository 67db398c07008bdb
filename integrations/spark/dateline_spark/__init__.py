"""Geoparses the articles of a Spark table with Dateline, and collects what it found.

A table of articles in, a table of "dateline-geoparsed" rows out (`geoparse`); these in a folder of Parquet
(`write_rows`); and of that the data of a collection (`collect`), which `dateline render` makes a site of.
"""

from .collect import collect, write_rows
from .geoparse import geoparse, row_schema

__all__ = ["collect", "geoparse", "row_schema", "write_rows"]
