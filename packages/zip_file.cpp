#include "packages/zip_file.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

#include "core/error_codes.h"
#include "core/handle.h"

namespace sohoa::packages {

namespace fs = std::filesystem;

struct ZipWriter::Content {
    AtomicFile file;
    Sha256Hasher hasher{};
    std::uint64_t bytes = 0;
    std::optional<Error> failed{};  // of the file below, which libarchive only knows to have failed
    Owned<archive, archive_write_free> writer{archive_write_new()};  // last: it writes to the others until it is gone

    Result<> header(const std::string& name, std::uint64_t size) {
        const Owned<archive_entry, archive_entry_free> entry{archive_entry_new()};
        archive_entry_set_pathname(entry.get(), name.c_str());
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(size));
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        return archive_write_header(writer.get(), entry.get()) == ARCHIVE_OK ? Result<>() : problem();
    }
    Result<> data(const char* from, std::size_t size) {
        const auto written = archive_write_data(writer.get(), from, size);
        return written == static_cast<la_ssize_t>(size) ? Result<>() : problem();
    }
    tl::unexpected<Error> problem() {
        if (failed) return tl::unexpected<Error>(*failed);
        const char* why = archive_error_string(writer.get());
        return fail(errors::FileUnwritable, fmt::format("zip: {}", why == nullptr ? "unknown" : why));
    }
    static la_ssize_t append(archive* writer, void* self, const void* bytes, std::size_t size) {
        auto& content = *static_cast<Content*>(self);
        const std::string_view view(static_cast<const char*>(bytes), size);
        if (auto written = content.file.write(view); !written) {
            content.failed = written.error();
            archive_set_error(writer, EIO, "the file");
            return -1;
        }
        content.hasher.add(view);
        content.bytes += size;
        return static_cast<la_ssize_t>(size);
    }
};

ZipWriter::ZipWriter(std::unique_ptr<Content> content) : content_(std::move(content)) {}
ZipWriter::ZipWriter(ZipWriter&&) noexcept = default;
ZipWriter::~ZipWriter() = default;

Result<ZipWriter> ZipWriter::create(const fs::path& target) {
    auto file = AtomicFile::create(target);
    if (!file) return passOn(file);
    auto content = std::make_unique<Content>(Content{std::move(*file)});
    archive* writer = content->writer.get();
    archive_write_set_bytes_per_block(writer, 0);
    const bool opened = archive_write_set_format_zip(writer) == ARCHIVE_OK &&
                        archive_write_zip_set_compression_store(writer) == ARCHIVE_OK &&
                        archive_write_open(writer, content.get(), nullptr, Content::append, nullptr) == ARCHIVE_OK;
    if (!opened) return content->problem();
    return ZipWriter(std::move(content));
}

Result<> ZipWriter::add(const std::string& name, std::string_view content) {
    if (auto begun = content_->header(name, content.size()); !begun) return begun;
    return content_->data(content.data(), content.size());
}

namespace {

class OpenFile {
  public:
    explicit OpenFile(const fs::path& path) : fd_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~OpenFile() {
        if (fd_ >= 0) ::close(fd_);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    bool isOpen() const { return fd_ >= 0; }
    ssize_t read(std::vector<char>& block) const {
        ssize_t got = 0;
        do
            got = ::read(fd_, block.data(), block.size());
        while (got < 0 && errno == EINTR);
        return got;
    }

  private:
    int fd_;
};

}  // namespace

Result<> ZipWriter::add(const std::string& name, const fs::path& file, std::uint64_t bytes, const Sha256& sha256) {
    const OpenFile source(file);
    if (!source.isOpen()) return fail(errors::FileUnreadable, file.string());
    if (auto begun = content_->header(name, bytes); !begun) return begun;
    Sha256Hasher hasher;
    std::uint64_t copied = 0;
    std::vector<char> block(1 << 18);
    for (;;) {
        const ssize_t got = source.read(block);
        if (got < 0) return fail(errors::FileUnreadable, file.string());
        if (got == 0) break;
        copied += static_cast<std::uint64_t>(got);
        if (copied > bytes) break;
        hasher.add(std::string_view(block.data(), static_cast<std::size_t>(got)));
        if (auto written = content_->data(block.data(), static_cast<std::size_t>(got)); !written) return written;
    }
    if (copied != bytes || hasher.finish() != sha256) return fail(errors::FileDamaged, file.string());
    return {};
}

Result<ZipWriter::Written> ZipWriter::commit() {
    if (archive_write_close(content_->writer.get()) != ARCHIVE_OK) return content_->problem();
    if (auto committed = content_->file.commit(); !committed) return passOn(committed);
    return Written{content_->hasher.finish(), content_->bytes};
}

static tl::unexpected<Error> failReading(archive* reader) {
    const char* why = archive_error_string(reader);
    return fail(errors::PackageDamaged, fmt::format("zip: {}", why == nullptr ? "unknown" : why));
}

Result<> readZip(const fs::path& file, ZipVisitor& visitor, const ZipLimits& limits) {
    std::error_code error;
    const std::uint64_t packed = fs::file_size(file, error);
    if (error) return fail(errors::FileUnreadable, file.string());
    const std::uint64_t largest = std::max(limits.alwaysAllowed, packed * limits.ratio);
    const Owned<archive, archive_read_free> reader{archive_read_new()};
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_filename(reader.get(), file.c_str(), 1 << 16) != ARCHIVE_OK) return failReading(reader.get());
    std::uint64_t entries = 0, expanded = 0;
    std::vector<char> block(1 << 18);
    for (archive_entry* entry = nullptr;;) {
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF) break;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return failReading(reader.get());
        if (++entries > limits.entries) return fail(errors::PackageTooLarge, "files");
        if (archive_entry_filetype(entry) == AE_IFDIR) continue;
        const char* name = archive_entry_pathname(entry);
        if (name == nullptr) return fail(errors::PackageDamaged, "zip: a file without a name");
        if (archive_entry_is_encrypted(entry) != 0) return fail(errors::PackageDamaged, "zip: encrypted");
        const ZipEntry known{name,
                             archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == nullptr};
        if (!visitor.wants(known)) continue;
        bool whole = true;
        while (whole) {
            const la_ssize_t got = archive_read_data(reader.get(), block.data(), block.size());
            if (got == ARCHIVE_FATAL) return failReading(reader.get());
            whole = got >= 0;
            if (got <= 0) break;
            expanded += static_cast<std::uint64_t>(got);
            if (expanded > largest) return fail(errors::PackageTooLarge, fmt::format("more than {} bytes", largest));
            visitor.content({block.data(), static_cast<std::size_t>(got)});
        }
        visitor.end(whole);
    }
    if (entries == 0) return fail(errors::PackageDamaged, "zip: nothing inside");
    return {};
}

}  // namespace sohoa::packages
