// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/fieldplaces.h"

namespace plectrum {
namespace {

/// The field and all in it, without recursion: trees come as deep as their messages ask.
template <typename Which>
void forgetPlacesWhere(DecodedField &root, Which which)
{
    std::vector<DecodedField *> open{&root};
    while (!open.empty()) {
        DecodedField &field = *open.back();
        open.pop_back();
        if (which(field)) {
            field.offset = -1;
            field.length = 0;
        }
        for (DecodedField &child : field.children)
            open.push_back(&child);
    }
}

} // namespace

void forgetEarlierPlaces(DecodedField &root)
{
    forgetPlacesWhere(root, [](const DecodedField &field) { return field.offset < 0; });
}

void forgetPlaces(DecodedField &root)
{
    forgetPlacesWhere(root, [](const DecodedField &) { return true; });
}

void addSecret(std::vector<SecretRange> &secrets, QByteArrayView part, const char *origin, const QByteArray &name)
{
    const qsizetype from = qMax<qsizetype>(0, part.data() - origin);
    const qsizetype to = part.data() + part.size() - origin;
    if (to > from)
        secrets.push_back({from, to - from, name});
}

} // namespace plectrum
