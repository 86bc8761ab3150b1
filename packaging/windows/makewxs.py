#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""makewxs.py FOLDER VERSION: the description of an installer of all files in FOLDER, with paths from there, on stdout.

It keeps to what both wixl and WiX 3 (candle -arch x64, light -b FOLDER) take. wixl knows no Environment: --wixl leaves it out, and
--environment prints that table for msibuild instead.
"""

import argparse
import os
import uuid
from xml.sax.saxutils import quoteattr

# Never to be changed: by these Windows knows a newer version of the same product and of the same file.
UPGRADE_CODE = '6C0B5D9E-53B5-4E0B-9B0C-7B1C2B0E2F41'
NAMESPACE = uuid.UUID('0c6e7f0a-9a5d-4d43-8e5c-3f6a4f1f7a10')

CLI = 'plectrum-cli.exe'
WINDOW = 'plectrum.exe'


def guid(name: str) -> str:
    return str(uuid.uuid5(NAMESPACE, name)).upper()


def identifier(kind: str, path: str) -> str:
    """Ids hold few characters; the digest tells apart what looks the same without the others."""
    plain = ''.join(c if c.isalnum() else '_' for c in path)[-40:]
    return f'{kind}_{plain}_{uuid.uuid5(NAMESPACE, path).hex[:8]}'


def registry(key: str, value: str, name: str = '') -> str:
    named = f' Name={quoteattr(name)}' if name else ''
    return f'<RegistryValue Root="HKLM" Key={quoteattr(key)}{named} Type="string" Value={quoteattr(value)}/>'


def association() -> list[str]:
    """Recordings open in the window, whose icon they wear; other programs stay on offer beside it."""
    classes = 'Software\\Classes\\'
    window = f'[#{identifier("f", WINDOW)}]'
    return [
        registry(classes + '.plectrum', 'Plectrum.Recording'),
        registry(classes + '.plectrum', 'application/vnd.plectrum.capture+sqlite3', 'Content Type'),
        registry(classes + '.plectrum\\OpenWithProgids', '', 'Plectrum.Recording'),
        registry(classes + 'Plectrum.Recording', 'Plectrum recording'),
        registry(classes + 'Plectrum.Recording\\DefaultIcon', f'"{window}",0'),
        registry(classes + 'Plectrum.Recording\\shell\\open\\command', f'"{window}" "%1"'),
    ]


def component(path: str, source: str, extra: list[str]) -> str:
    inner = '\n'.join('          ' + line for line in extra)
    return f'''        <Component Id={quoteattr(identifier('c', path))} Guid="{guid(path)}" Win64="yes">
          <File Id={quoteattr(identifier('f', path))} Name={quoteattr(os.path.basename(path))} Source={quoteattr(source)} KeyPath="yes"/>
{inner}
        </Component>'''


def folder_tree(root: str, relative: str, components: list[str], wixl: bool) -> str:
    """The files and folders below root/relative; their components' ids are added to the list."""
    text = []
    here = os.path.join(root, relative)
    for name in sorted(os.listdir(here)):
        path = os.path.join(relative, name)
        if os.path.isdir(os.path.join(root, path)):
            text.append(f'<Directory Id={quoteattr(identifier("d", path))} Name={quoteattr(name)}>')
            text.append(folder_tree(root, path, components, wixl))
            text.append('</Directory>')
            continue
        extra = []
        if path == WINDOW:
            extra = association()
        elif path == CLI and not wixl:
            extra = ['<Environment Id="Path" Name="PATH" Value="[INSTALLDIR]" Action="set" Part="last" System="yes"/>']
        components.append(identifier('c', path))
        text.append(component(path, path, extra))
    return '\n'.join(text)


def description(root: str, version: str, wixl: bool) -> str:
    components: list[str] = []
    tree = folder_tree(root, '', components, wixl)
    references = '\n'.join(f'      <ComponentRef Id={quoteattr(each)}/>' for each in components)
    return f'''<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="*" Name="Plectrum" Language="1033" Version="{version}" Manufacturer="The Plectrum authors" UpgradeCode="{UPGRADE_CODE}">
    <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Description="Plectrum {version}" Comments="Inspect, record, replay and rehearse WebSocket services"/>
    <MajorUpgrade DowngradeErrorMessage="A newer version of Plectrum is installed already."/>
    <Media Id="1" Cabinet="plectrum.cab" EmbedCab="yes"/>
    <Icon Id="plectrum.ico" SourceFile="../plectrum.ico"/>
    <Property Id="ARPPRODUCTICON" Value="plectrum.ico"/>
    <Property Id="ARPNOMODIFY" Value="1"/>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramMenuFolder">
        <Component Id="StartMenu" Guid="{guid('start menu')}" Win64="yes">
          <Shortcut Id="StartMenuShortcut" Name="Plectrum" Description="Inspect, record and replay WebSockets" Target="[#{identifier('f', WINDOW)}]" WorkingDirectory="INSTALLDIR"/>
          <RegistryValue Root="HKCU" Key="Software\\Plectrum\\Installed" Name="StartMenu" Type="integer" Value="1" KeyPath="yes"/>
        </Component>
      </Directory>
      <Directory Id="ProgramFiles64Folder">
        <Directory Id="INSTALLDIR" Name="Plectrum">
{tree}
        </Directory>
      </Directory>
    </Directory>
    <Feature Id="Everything" Title="Plectrum" Level="1">
{references}
      <ComponentRef Id="StartMenu"/>
    </Feature>
  </Product>
</Wix>
'''


def environment() -> str:
    """The Environment table: PATH of the system, set, taken back on removal."""
    rows = [('Environment', 'Name', 'Value', 'Component_'), ('s72', 'l255', 'L255', 's72'),
            ('Environment', 'Environment'), ('Path', '=-*PATH', '[~];[INSTALLDIR]', identifier('c', CLI))]
    return ''.join('\t'.join(row) + '\r\n' for row in rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--environment', action='store_true')
    parser.add_argument('--wixl', action='store_true')
    parser.add_argument('folder', nargs='?')
    parser.add_argument('version', nargs='?')
    given = parser.parse_args()
    if given.environment:
        print(environment(), end='')
    elif given.folder and given.version:
        print(description(os.path.abspath(given.folder), given.version, given.wixl), end='')
    else:
        parser.error('FOLDER and VERSION are missing')


main()
