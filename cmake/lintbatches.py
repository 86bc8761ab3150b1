#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: lintbatches.py BUILD_FOLDER
#
# Static analysis spends most of its time on Qt's headers, the same ones for each source. This writes into
# BUILD_FOLDER/batches files with several of a room's sources one behind the other (the analyzer leaves out what is only
# included), and compile commands for them. Sources whose unnamed namespaces hold the same names go to different files.
# Prints a file per line; its first line is a comment with the names of its sources.

import json
import re
import sys
from pathlib import Path

MOST_IN_A_BATCH = 12
UNNAMED = re.compile(r"^namespace \{\n(.*?)^\} // namespace\n", re.MULTILINE | re.DOTALL)
# What is declared in the first column: the last word before its value, parameters, body or end.
DECLARED = re.compile(r"^(?![ }/#])[^\n=({;]*?\b(\w+)\s*(?:\[\])?(?:[=({;]|$)", re.MULTILINE)


def names_of(source: Path) -> set[str]:
    text = source.read_text(encoding="utf-8")
    return {name for block in UNNAMED.findall(text) for name in DECLARED.findall(block)}


def room_of(source: Path, root: Path) -> str:
    return source.relative_to(root).parts[1]


def main() -> None:
    build = Path(sys.argv[1]).resolve()
    root = Path(__file__).resolve().parent.parent
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    batches: list[dict] = []
    for command in sorted(commands, key=lambda each: each["file"]):
        source = Path(command["file"])
        if not source.is_relative_to(root / "src") or source.name == "main.cpp":
            continue
        names, room = names_of(source), room_of(source, root)
        for batch in batches:
            if batch["room"] == room and len(batch["files"]) < MOST_IN_A_BATCH and not names & batch["names"]:
                break
        else:
            batch = {"room": room, "files": [], "names": set(), "command": command}
            batches.append(batch)
        batch["files"].append(source)
        batch["names"] |= names

    folder = build / "batches"
    folder.mkdir(exist_ok=True)
    written = []
    for number, batch in enumerate(batches):
        file = folder / f"{batch['room']}{number}.cpp"
        text = "// " + " ".join(str(source) for source in batch["files"]) + "\n"
        for source in batch["files"]:
            text += f'#line 1 "{source}"\n' + source.read_text(encoding="utf-8")
        file.write_text(text, encoding="utf-8")
        first = batch["command"]
        written.append({"directory": first["directory"], "file": str(file),
                        "command": first["command"].replace(first["file"], str(file)) + " -Wno-error"})
        print(file)
    (folder / "compile_commands.json").write_text(json.dumps(written, indent=1), encoding="utf-8")


main()
