// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/jsonpatch.h"

#include "state/jsonbounds.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace plectrum {
namespace {

using Json = nlohmann::json;
using Tokens = std::vector<std::string>;

/// Of a patch: elements that are moved or copied. A list into whose beginning much is put moves all of it each time.
constexpr qint64 MaxWork = 20'000'000;

constexpr const char *OperationNames[] = {"add", "remove", "replace", "move", "copy", "test"};

std::string shown(const Tokens &path)
{
    constexpr size_t MaxShown = 120;
    Json::json_pointer pointer;
    for (const std::string &token : path)
        pointer.push_back(token);
    const std::string text = pointer.to_string();
    return text.empty() ? "the whole document" : text.size() > MaxShown ? text.substr(0, MaxShown) + "…" : text;
}

/// RFC 6901 §4: digits without a leading zero.
std::optional<size_t> indexIn(const Json &array, const std::string &token)
{
    size_t index = 0;
    const char *const end = token.data() + token.size();
    const auto [last, fault] = std::from_chars(token.data(), end, index);
    if (fault != std::errc() || last != end || (token.size() > 1 && token.front() == '0') || index > array.size())
        return std::nullopt;
    return index;
}

Json *childOf(Json &value, const std::string &token)
{
    if (value.is_object()) {
        const auto found = value.find(token);
        return found == value.end() ? nullptr : &*found;
    }
    const auto index = value.is_array() ? indexIn(value, token) : std::nullopt;
    return index && *index < value.size() ? &value[*index] : nullptr;
}

/// Makes the operations of one patch and can take them back.
class PatchRun {
public:
    PatchRun(Json &root, PatchBase base)
        : m_root(root)
        , m_isLenient(base == PatchBase::Unknown)
    {
    }

    /// False: fault() says why, and nothing has changed but what operations before did.
    bool make(const Json &operation)
    {
        std::string name;
        Tokens path;
        Tokens from;
        if (!readText(operation, "op", name) || !readPointer(operation, "path", path))
            return false;
        if (name == "remove")
            return remove(path);
        const bool isCopy = name == "copy";
        if (isCopy || name == "move") {
            if (!readPointer(operation, "from", from))
                return false;
            return isCopy ? copy(from, path) : move(from, path);
        }
        const bool isTest = name == "test";
        if (!isTest && name != "add" && name != "replace")
            return fail("there is no operation \"" + name.substr(0, 24) + '"');
        const auto value = operation.find("value");
        if (value == operation.end())
            return fail("an operation without \"value\"");
        if (isTest)
            return test(path, *value);
        return name == "add" ? add(path, *value) : replace(path, *value);
    }

    void takeBack()
    {
        for (; !m_undo.empty(); m_undo.pop_back()) {
            Undo &last = m_undo.back();
            if (last.path.empty()) {
                m_root = std::move(last.value);
                continue;
            }
            Json &parent = *find(last.path, last.path.size() - 1);
            const std::string &token = last.path.back();
            const auto place = [&parent, &token] { // of an array
                return parent.begin() + Json::difference_type(indexIn(parent, token).value_or(0));
            };
            if (last.kind == Undo::Kind::Erase && parent.is_object())
                parent.erase(token);
            else if (last.kind == Undo::Kind::Erase)
                parent.erase(place());
            else if (parent.is_object())
                parent[token] = std::move(last.value);
            else
                parent.insert(place(), std::move(last.value));
        }
    }

    const std::string &fault() const { return m_fault; }
    qint64 addedBytes() const { return m_added; }
    /// No more operations are to be made.
    bool isExhausted() const { return m_work > MaxWork; }

private:
    /// How an operation is taken back.
    struct Undo {
        enum class Kind : quint8 { Put, Erase };
        Kind kind;
        Tokens path;
        Json value;
    };

    bool fail(std::string fault)
    {
        m_fault = std::move(fault);
        return false;
    }

    bool readText(const Json &operation, const char *member, std::string &text)
    {
        if (const auto found = operation.is_object() ? operation.find(member) : operation.end();
            found != operation.end() && found->is_string()) {
            text = found->get<std::string>();
            return true;
        }
        return fail(std::string("an operation without \"") + member + '"');
    }

    bool readPointer(const Json &operation, const char *member, Tokens &tokens)
    {
        std::string given;
        if (!readText(operation, member, given))
            return false;
        try {
            Json::json_pointer rest(given);
            for (; !rest.empty(); rest.pop_back())
                tokens.push_back(rest.back());
        } catch (const Json::exception &) {
            return fail('"' + given.substr(0, 64) + "\" is no JSON Pointer");
        }
        std::ranges::reverse(tokens);
        return true;
    }

    bool spend(qint64 amount)
    {
        m_work += amount;
        return !isExhausted() || fail("the patch moves more than is followed here");
    }

    Json *find(const Tokens &path, size_t length)
    {
        Json *at = &m_root;
        for (size_t i = 0; at && i < length; ++i)
            at = childOf(*at, path[i]);
        return at;
    }

    /// The container of the path's last token, where the base is unknown made as far as it is missing.
    Json *parentOf(const Tokens &path)
    {
        Json *at = &m_root;
        for (size_t i = 0; i + 1 < path.size(); ++i) {
            Json *next = childOf(*at, path[i]);
            if (!next && m_isLenient && at->is_object())
                next = &((*at)[path[i]] = path[i + 1] == "-" ? Json::array() : Json::object());
            if (!next) {
                (void)fail("there is no " + shown(Tokens(path.begin(), path.begin() + Tokens::difference_type(i) + 1)));
                return nullptr;
            }
            at = next;
        }
        if (at->is_structured())
            return at;
        (void)fail(shown(Tokens(path.begin(), path.end() - 1)) + " holds no other values");
        return nullptr;
    }

    bool add(const Tokens &path, Json added)
    {
        const JsonMeasure measure = measureJson(added);
        m_added += measure.bytes;
        if (m_added > JsonBounds::MaxBytes)
            return fail("the patch adds more than is followed here");
        if (measure.depth + qsizetype(path.size()) > JsonBounds::MaxDepth)
            return fail("nested too deep");
        if (!spend(measure.bytes))
            return false;
        if (path.empty()) {
            keep(Undo::Kind::Put, path, std::exchange(m_root, std::move(added)));
            return true;
        }
        Json *const parent = parentOf(path);
        if (!parent)
            return false;
        const std::string &last = path.back();
        if (parent->is_object()) {
            if (const auto found = parent->find(last); found != parent->end()) {
                keep(Undo::Kind::Put, path, std::exchange(*found, std::move(added)));
                return true;
            }
            (*parent)[last] = std::move(added);
            keep(Undo::Kind::Erase, path, {});
            return true;
        }
        const auto index = last == "-" ? parent->size() : indexIn(*parent, last);
        if (!index)
            return fail("there is no place " + shown(path));
        if (!spend(qint64(parent->size() - *index)))
            return false;
        parent->insert(parent->begin() + Json::difference_type(*index), std::move(added));
        Tokens place = path;
        place.back() = std::to_string(*index);
        keep(Undo::Kind::Erase, place, {});
        return true;
    }

    bool remove(const Tokens &path)
    {
        Json *const found = find(path, path.size());
        if (!found)
            return fail("there is no " + shown(path));
        if (path.empty()) {
            keep(Undo::Kind::Put, path, std::exchange(m_root, Json()));
            return true;
        }
        Json &parent = *find(path, path.size() - 1);
        if (parent.is_object()) {
            keep(Undo::Kind::Put, path, std::move(*found));
            parent.erase(path.back());
            return true;
        }
        const auto index = Json::difference_type(found - &parent[0]);
        if (!spend(qint64(parent.size()) - index))
            return false;
        keep(Undo::Kind::Put, path, std::move(*found));
        parent.erase(parent.begin() + index);
        return true;
    }

    bool replace(const Tokens &path, const Json &value)
    {
        Json *const found = find(path, path.size());
        if (!found && !m_isLenient)
            return fail("there is no " + shown(path));
        const bool isElement = found && !path.empty() && find(path, path.size() - 1)->is_array();
        return (!isElement || remove(path)) && add(path, value);
    }

    bool copy(const Tokens &from, const Tokens &path)
    {
        const Json *const found = find(from, from.size());
        if (!found)
            return fail("there is no " + shown(from));
        return spend(measureJson(*found).bytes) && add(path, *found);
    }

    bool move(const Tokens &from, const Tokens &path)
    {
        const Json *const found = find(from, from.size());
        if (!found)
            return fail("there is no " + shown(from));
        if (from == path)
            return true;
        if (from.size() < path.size() && std::equal(from.begin(), from.end(), path.begin()))
            return fail("a value cannot be moved into itself");
        if (!spend(measureJson(*found).bytes))
            return false;
        Json moved = *found;
        return remove(from) && add(path, std::move(moved));
    }

    bool test(const Tokens &path, const Json &value)
    {
        const Json *const found = find(path, path.size());
        if (!found)
            return fail("there is no " + shown(path));
        return *found == value || fail("the test of " + shown(path) + " fails: it is another value");
    }

    void keep(Undo::Kind kind, const Tokens &path, Json old)
    {
        if (!m_isLenient)
            m_undo.push_back({kind, path, std::move(old)});
    }

    Json &m_root;
    const bool m_isLenient;
    std::vector<Undo> m_undo;
    std::string m_fault;
    qint64 m_added = 0; ///< bytes
    qint64 m_work = 0;
};

} // namespace

bool isJsonPatch(const nlohmann::json &value)
{
    return value.is_array() && !value.empty() && std::ranges::all_of(value, [](const Json &each) {
               if (!each.is_object())
                   return false;
               const auto op = each.find("op");
               const auto path = each.find("path");
               if (op == each.end() || path == each.end() || !op->is_string() || !path->is_string())
                   return false;
               const auto &place = path->get_ref<const std::string &>();
               return std::ranges::find(OperationNames, op->get_ref<const std::string &>()) != std::end(OperationNames)
                   && (place.empty() || place.front() == '/');
           });
}

PatchOutcome makeJsonPatch(nlohmann::json &document, const nlohmann::json &patch, PatchBase base)
{
    if (!patch.is_array())
        return {.fault = "the patch is no list of operations"};
    PatchRun run(document, base);
    for (size_t i = 0; i < patch.size(); ++i) {
        if (run.make(patch[i]) || (base == PatchBase::Unknown && !run.isExhausted()))
            continue;
        run.takeBack();
        return {.fault = "operation " + QByteArray::number(qulonglong(i) + 1) + ": "
                    + QByteArray::fromStdString(run.fault())};
    }
    return {.addedBytes = run.addedBytes()};
}

} // namespace plectrum
