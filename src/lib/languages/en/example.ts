/** A short report to be tried out: it holds what is hard to tell apart. */
export const example = `SUMY, Ukraine — Shells fell overnight on two villages near the Russian border, the regional administration said on Friday.

In Basivka a barn burned down; in Yunakivka nobody was hurt. Across the border, the acting governor of the Kursk region said drones had been shot down over Sudzha and Lgov. “Sudzha is holding,” he told The Moscow Times.

Kyiv denied the claim. Moscow gave no details, and the Kremlin would not say whether Russian troops had reached Loknya. London and Washington called for restraint, while talks in Istanbul went on.`;
