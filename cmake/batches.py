#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compilers and analyzers spend most of their time on Qt's headers, the same ones for each source. This puts sources of
# a room together; those whose unnamed namespaces hold the same names go to different batches.
#
# batches.py groups SOURCE...   prints for each source the number of its batch and a space before it
# batches.py lint BUILD_FOLDER  reads the compile commands of BUILD_FOLDER, and writes into BUILD_FOLDER/batches files
#                               with the sources one behind the other (the analyzer leaves out what is only included),
#                               and compile commands for them. Prints a file per line; a file's first line is a comment
#                               with the names of its sources.

import json
import re
import sys
from pathlib import Path

MOST_IN_A_BATCH = 12
UNNAMED = re.compile(r"^namespace \{\n(.*?)^\} // namespace\n", re.MULTILINE | re.DOTALL)
# What is declared in the first column: the last word before its value, parameters, base, body or end.
DECLARED = re.compile(r"^(?![ }/#])[^\n=({;]*?\b(\w+)(?:\[\w*\])?(?: : [\w:<>, ]+)?[ ]*(?:[=({;]|$)", re.MULTILINE)


def names_of(source: Path) -> set[str]:
    text = source.read_text(encoding="utf-8")
    return {name for block in UNNAMED.findall(text) for name in DECLARED.findall(block)}


def batched(sources: list[Path]) -> list[list[Path]]:
    """The sources of one room."""
    batches: list[tuple[list[Path], set[str]]] = []
    for source in sorted(sources):
        names = names_of(source)
        for files, taken in batches:
            if len(files) < MOST_IN_A_BATCH and not names & taken:
                files.append(source)
                taken |= names
                break
        else:
            batches.append(([source], names))
    return [files for files, _ in batches]


def groups(sources: list[str]) -> None:
    for number, files in enumerate(batched([Path(source) for source in sources])):
        for source in files:
            print(number, source)


def lint(build: Path) -> None:
    engine = Path(__file__).resolve().parent.parent / "src"
    commands = {Path(each["file"]): each
                for each in json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))}
    rooms: dict[str, list[Path]] = {}
    for source in commands:
        if source.is_relative_to(engine) and source.name != "main.cpp":
            rooms.setdefault(source.relative_to(engine).parts[0], []).append(source)
    folder = build / "batches"
    folder.mkdir(exist_ok=True)
    written = []
    for room, sources in sorted(rooms.items()):
        for number, files in enumerate(batched(sources)):
            text = "// " + " ".join(str(source) for source in files) + "\n"
            for source in files:
                text += f'#line 1 "{source}"\n' + source.read_text(encoding="utf-8")
            batch = folder / f"{room}{number}.cpp"
            batch.write_text(text, encoding="utf-8")
            first = commands[files[0]]
            written.append({"directory": first["directory"], "file": str(batch),
                            "command": first["command"].replace(first["file"], str(batch)) + " -Wno-error"})
            print(batch)
    (folder / "compile_commands.json").write_text(json.dumps(written, indent=1), encoding="utf-8")


match sys.argv[1:]:
    case ["groups", *sources]:
        groups(sources)
    case ["lint", build]:
        lint(Path(build).resolve())
    case _:
        sys.exit("usage: batches.py groups SOURCE... | lint BUILD_FOLDER")
