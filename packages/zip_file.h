// Zip archives of any size, written and read as streams. The only user of libarchive.
//
// What is written bears no times and no owners and is stored as it is, PDF being packed already: the same content is
// the same bytes, whatever the machine and its libraries. What is read is foreign: every entry is looked at before its
// content, and the reader stops at its limits.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "core/atomic_file.h"
#include "core/result.h"
#include "core/sha256.h"

namespace sohoa::packages {

// One thread. Without commit() nothing stays.
class ZipWriter {
  public:
    // Fails with core.file_unwritable, core.disk_full.
    static Result<ZipWriter> create(const std::filesystem::path& target);
    ZipWriter(ZipWriter&&) noexcept;
    ZipWriter& operator=(ZipWriter&&) = delete;
    ~ZipWriter();

    Result<> add(const std::string& name, std::string_view content);
    // The file's bytes as they are, which must be so many and have that digest. Fails with store.file_damaged.
    Result<> add(const std::string& name, const std::filesystem::path& file, std::uint64_t bytes, const Sha256& sha256);

    struct Written {
        Sha256 sha256;
        std::uint64_t bytes = 0;
    };
    // Fails with core.file_exists where the target is there.
    Result<Written> commit();

  private:
    struct Content;
    explicit ZipWriter(std::unique_ptr<Content> content);
    std::unique_ptr<Content> content_;
};

struct ZipEntry {
    std::string name;
    bool regular = false;  // neither link nor anything else that is no file; folders are not reported
};

struct ZipLimits {
    std::uint64_t entries = 100'000;
    std::uint64_t ratio = 200;                // expanded to packed…
    std::uint64_t alwaysAllowed = 64u << 20;  // …which small archives may exceed
};

struct ZipVisitor {
    virtual ~ZipVisitor() = default;
    virtual bool wants(const ZipEntry& entry) = 0;  // its content; else it is passed over
    virtual void content(std::string_view bytes) = 0;
    // Of the content that was wanted; not whole where its CRC is another or it could not be unpacked.
    virtual void end(bool whole) = 0;
};

// Fails with core.file_unreadable, packages.damaged, packages.too_large.
Result<> readZip(const std::filesystem::path& file, ZipVisitor& visitor, const ZipLimits& limits = {});

}  // namespace sohoa::packages
