// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/secretmarks.h"

#include "capture/secretsource.h"

#include <algorithm>

namespace plectrum {
namespace {

constexpr qint64 Telling = 4; ///< bytes; shorter ones are found in many a value by chance

bool holdsSecret(const DecodedField &field, const SecretMarks &marks, const QByteArray &content)
{
    return std::ranges::any_of(marks, [&](const SecretMark &mark) {
        const bool isTelling = mark.end - mark.start >= Telling;
        // What has fields of its own shows them in short, mostly without the secret.
        if (field.offset >= 0 && field.offset < mark.end && mark.start < field.offset + field.length
            && (field.children.empty() || !isTelling))
            return true;
        return isTelling && field.value.contains(content.mid(mark.start, mark.end - mark.start));
    });
}

void maskFields(DecodedField &root, const SecretMarks &marks, const QByteArray &content)
{
    std::vector<DecodedField *> open{&root};
    while (!open.empty()) {
        DecodedField &field = *open.back();
        open.pop_back();
        if (!field.value.isEmpty() && holdsSecret(field, marks, content))
            field.value = MaskedValue;
        for (DecodedField &child : field.children)
            open.push_back(&child);
    }
}

} // namespace

SecretMarks secretMarks(const std::vector<SecretRange> &secrets, const QByteArray &content)
{
    SecretMarks marks;
    for (const SecretRange &each : secrets) {
        if (each.offset < 0 || each.length <= 0 || each.offset >= content.size())
            continue;
        const qsizetype end = std::min(each.offset + each.length, content.size());
        // With the byte before it, which tells whether a number is bare.
        const qsizetype before = each.offset > 0 ? 1 : 0;
        QByteArray probe = content.mid(each.offset - before, end - each.offset + before);
        if (!hideSecretPlace(probe, {.offset = before, .length = end - each.offset}))
            continue;
        marks.push_back({each.offset, end, probe.at(before) == '0' ? '0' : '*'});
    }
    std::ranges::sort(marks, {}, &SecretMark::start);
    return marks;
}

void maskSecrets(QByteArray &bytes, qint64 offset, const SecretMarks &marks)
{
    for (const SecretMark &mark : marks) {
        const qint64 from = std::max(mark.start, offset);
        const qint64 to = std::min(mark.end, offset + bytes.size());
        if (from < to)
            std::fill_n(bytes.begin() + (from - offset), to - from, mark.mask);
    }
}

std::shared_ptr<const DecodedParts> withMaskedSecrets(const DecodedParts &parts, const SecretMarks &marks,
                                                      const QByteArray &content)
{
    auto masked = std::make_shared<DecodedParts>(parts);
    for (DecodedMessage &message : masked->messages)
        maskFields(message.tree, marks, content);
    return masked;
}

} // namespace plectrum
