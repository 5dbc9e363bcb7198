#include "push/zip_archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "core/error_codes.h"
#include "core/handle.h"

namespace sohoa::push {

namespace {

la_ssize_t append(archive*, void* out, const void* bytes, std::size_t size) {
    static_cast<std::string*>(out)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

tl::unexpected<Error> failWriting(archive* writer) {
    const char* why = archive_error_string(writer);
    return fail(errors::FileUnwritable, fmt::format("zip: {}", why == nullptr ? "unknown" : why));
}

tl::unexpected<Error> failReading(archive* reader) {
    const char* why = archive_error_string(reader);
    return fail(errors::AttachmentDamaged, fmt::format("zip: {}", why == nullptr ? "unknown" : why));
}

Result<std::string> entryContent(archive* reader, std::size_t largest) {
    std::string content;
    std::string block(1 << 16, '\0');
    for (;;) {
        const la_ssize_t got = archive_read_data(reader, block.data(), block.size());
        if (got < 0) return failReading(reader);
        if (got == 0) return content;
        if (content.size() + static_cast<std::size_t>(got) > largest)
            return fail(errors::AttachmentBomb, fmt::format("expands to more than {} bytes", largest));
        content.append(block.data(), static_cast<std::size_t>(got));
    }
}

}  // namespace

Result<std::string> zipped(std::string_view content, const std::string& entryName) {
    std::string out;
    const Owned<archive, archive_write_free> writer{archive_write_new()};
    const Owned<archive_entry, archive_entry_free> entry{archive_entry_new()};
    archive_entry_set_pathname(entry.get(), entryName.c_str());
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(content.size()));
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_write_set_bytes_per_block(writer.get(), 0);
    const bool written =
        archive_write_set_format_zip(writer.get()) == ARCHIVE_OK &&
        archive_write_open(writer.get(), &out, nullptr, append, nullptr) == ARCHIVE_OK &&
        archive_write_header(writer.get(), entry.get()) == ARCHIVE_OK &&
        archive_write_data(writer.get(), content.data(), content.size()) == static_cast<la_ssize_t>(content.size()) &&
        archive_write_close(writer.get()) == ARCHIVE_OK;
    if (!written) return failWriting(writer.get());
    return out;
}

Result<std::string> unzippedSingle(std::string_view packed, const ExpansionLimit& limit) {
    const std::size_t largest = std::min(limit.bytes, std::max(limit.alwaysAllowed, packed.size() * limit.ratio));
    const Owned<archive, archive_read_free> reader{archive_read_new()};
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), packed.data(), packed.size()) != ARCHIVE_OK)
        return failReading(reader.get());
    std::optional<std::string> content;
    for (archive_entry* entry = nullptr;;) {
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF) break;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return failReading(reader.get());
        if (archive_entry_filetype(entry) == AE_IFDIR) continue;
        if (content || archive_entry_filetype(entry) != AE_IFREG)
            return fail(errors::AttachmentDamaged, "zip: not exactly one file inside");
        auto read = entryContent(reader.get(), largest);
        if (!read) return read;
        content = std::move(*read);
    }
    if (!content) return fail(errors::AttachmentDamaged, "zip: nothing inside");
    return std::move(*content);
}

}  // namespace sohoa::push
