// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/ruledecoder.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

bool isWithin(qsizetype offset, qsizetype length, QByteArrayView message)
{
    return offset >= 0 && length >= 0 && length <= message.size() - offset;
}

void checkRule(const DecoderRule &rule)
{
    const auto isValue = [&rule](int value) { return value >= 0 && size_t(value) < rule.values.size(); };
    check(rule.values.size() <= DecoderRule::MaxValues && rule.cases.size() <= DecoderRule::MaxCases);
    for (size_t i = 0; i < rule.values.size(); ++i)
        check(rule.values[i].lengthOf < int(i));
    for (const RuleCase &each : rule.cases) {
        for (const RuleCondition &condition : each.when)
            check(isValue(condition.value));
        for (const int secret : each.secrets)
            check(isValue(secret));
    }
}

} // namespace

/// Bytes up to the first NUL: a rule file; behind it a message, which the rule decodes from either side. What is wrong
/// with a file says where; what a rule tells of a message stays within it.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = all.indexOf('\0');
    auto rule = DecoderRule::parse(all.first(end < 0 ? all.size() : end), u"f"_s);
    if (!rule) {
        check(rule.error().code == ErrorCode::BadConfig);
        check(rule.error().detail.startsWith("f:"_L1));
        return 0;
    }
    checkRule(*rule);
    const QByteArray message = end < 0 ? QByteArray() : all.sliced(end + 1);
    const DecoderInfo info = RuleDecoder::info(*std::move(rule));
    const auto decoder = info.make({});
    for (const Role sender : {Role::Client, Role::Server}) {
        for (const Opcode type : {Opcode::Text, Opcode::Binary}) {
            const Decoder::Input input{
                .sender = sender, .type = type, .message = message, .wantsTree = true, .wantsSecrets = true};
            if (info.isOpening)
                (void)info.isOpening(input);
            for (const DecodedMessage &decoded : decoder->feed(input)) {
                check(decoded.pairOffset < 0 || isWithin(decoded.pairOffset, decoded.pairLength, message));
                for (const SecretRange &secret : decoded.secrets)
                    check(isWithin(secret.offset, secret.length, message));
            }
        }
    }
    return 0;
}
