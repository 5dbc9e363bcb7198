#include "signer/archived_revocation.h"

#include <optional>

#include "signer/openssl_owners.h"

namespace sohoa::signer {

namespace {

constexpr std::size_t mostItems = 100;
constexpr int unreadable = 0x80, indefinite = 1;

struct Element {
    int tag = 0, kind = 0;
    std::string_view whole, content;
};

// Takes the first element off.
std::optional<Element> next(std::string_view& rest) {
    const auto* begin = reinterpret_cast<const unsigned char*>(rest.data());
    const unsigned char* at = begin;
    long size = 0;
    int tag = 0, kind = 0;
    const int flags =
        rest.empty() ? unreadable : ASN1_get_object(&at, &size, &tag, &kind, static_cast<long>(rest.size()));
    if ((flags & (unreadable | indefinite)) != 0) {
        (void)opensslReason();
        return std::nullopt;
    }
    const auto header = static_cast<std::size_t>(at - begin), length = static_cast<std::size_t>(size);
    Element found{tag, kind, rest.substr(0, header + length), rest.substr(header, length)};
    rest.remove_prefix(header + length);
    return found;
}

std::vector<std::string> itemsIn(std::string_view explicitly) {
    std::vector<std::string> items;
    auto list = next(explicitly);
    if (!list) return items;
    while (items.size() < mostItems) {
        const auto item = next(list->content);
        if (!item) break;
        items.emplace_back(item->whole);
    }
    return items;
}

}  // namespace

ArchivedRevocation readArchivedRevocation(std::string_view der) {
    ArchivedRevocation read;
    auto sequence = next(der);
    if (!sequence) return read;
    while (const auto part = next(sequence->content)) {
        if (part->kind != V_ASN1_CONTEXT_SPECIFIC) break;
        if (part->tag == 0) read.lists = itemsIn(part->content);
        if (part->tag == 1) read.ocspResponses = itemsIn(part->content);
    }
    return read;
}

}  // namespace sohoa::signer
