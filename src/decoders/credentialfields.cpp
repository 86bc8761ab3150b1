// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/credentialfields.h"

#include "capture/redaction.h"
#include "decoders/fieldplaces.h"

#include <algorithm>

namespace plectrum {

void addCredentials(std::vector<SecretRange> &secrets, const ValueSyntax &syntax, QByteArrayView value,
                    const char *origin)
{
    const auto tree = value.isEmpty() ? std::nullopt : syntax.tree(value, {});
    if (!tree)
        return;
    std::vector<const DecodedField *> open{&*tree};
    while (!open.empty()) {
        const DecodedField &field = *open.back();
        open.pop_back();
        for (const DecodedField &child : field.children)
            open.push_back(&child);
        if (!field.children.empty() || field.length == 0 || field.name.isEmpty() || !isSecretName(field.name))
            continue;
        const QByteArrayView raw = value.sliced(field.offset, field.length);
        const auto kind = syntax.kind(raw);
        if (kind && *kind != PayloadKind::Null && !isContainer(*kind))
            addSecret(secrets, syntax.inner(raw), origin, field.name);
    }
}

QByteArray shownWithoutCredentials(const ValueSyntax &syntax, QByteArrayView value)
{
    std::vector<SecretRange> secrets;
    addCredentials(secrets, syntax, value, value.data());
    if (secrets.empty())
        return value.isEmpty() ? QByteArray() : syntax.shown(value);
    QByteArray masked = value.toByteArray();
    for (const SecretRange &each : secrets)
        std::fill_n(masked.begin() + each.offset, each.length, '*');
    return syntax.shown(masked);
}

} // namespace plectrum
