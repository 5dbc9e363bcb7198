#include "tests/packages/sample_package.h"

#include <archive.h>
#include <archive_entry.h>
#include <gtest/gtest.h>

#include "packages/zip_file.h"

namespace sohoa::packages::test {

namespace fs = std::filesystem;

FieldValue confirmed(FieldContent content) { return FieldValue{std::move(content), 1, {}, {}, true, {}}; }

static UtcTime at(std::string_view iso) { return *parseIsoUtc(iso); }

static PackagedDocument document(const fs::path& file, int ordinal) {
    PackagedDocument made;
    made.file = file;
    made.name = "K4.01.00" + std::to_string(ordinal) + ".pdf";
    made.docCode = "K4.01.00" + std::to_string(ordinal);
    made.sha256 = *sha256OfFile(file);
    made.fields = {{Field::TypeName, confirmed(std::string("Quyết định"))},
                   {Field::CodeNumber, confirmed(std::to_string(25 + ordinal))},
                   {Field::CodeNotation, confirmed(std::string("QĐ-UBND"))},
                   {Field::IssuedDate, confirmed("2021-06-0" + std::to_string(ordinal))},
                   {Field::OrganName, confirmed(std::string("Ủy ban nhân dân tỉnh Ví Dụ"))},
                   {Field::Subject, confirmed(std::string("Về việc <giao đất> & cho thuê đất"))},
                   {Field::Language, confirmed(std::string("Tiếng Việt"))},
                   {Field::DocOrdinal, confirmed(std::int64_t{ordinal})}};
    made.pages = 3;
    made.sheets = 2;
    made.devices = {"airscan:e0:Canon"};
    made.scannedAt = at("2026-11-22T02:15:42Z");
    made.archivedAt = made.checkedAt = at("2026-11-22T02:16:00Z");
    made.signedAt = at("2026-11-22T02:17:00Z");
    made.signer = "Sở Nội vụ tỉnh Ví Dụ";
    return made;
}

SampleFile::SampleFile() {
    folder_.with("1.pdf", "%PDF-1.7\nthe first document\n%%EOF\n");
    folder_.with("2.pdf", "%PDF-1.7\nthe second one" + std::string(300'000, 'x') + "\n%%EOF\n");
}

PackagePlan SampleFile::plan(PackageKind kind) const {
    PackagePlan plan;
    plan.kind = kind;
    plan.uuid = "3f0c9b1e-6a0d-4c58-8c3b-0f5b7f1f2a01";
    plan.createdAt = at("2026-11-22T03:00:00Z");
    plan.agencyCode = "H99.07";
    plan.agencyName = "Sở Nội vụ tỉnh Ví Dụ";
    plan.fonds = "001.03.08";
    plan.fileCode = "001.H99.07.2021.K4.01";
    plan.description = {"Tập văn bản về đất đai", "05", "01", "", "", "", "", ""};
    plan.documents.push_back(document(folder_ / "1.pdf", 1));
    if (holdsFile(kind)) plan.documents.push_back(document(folder_ / "2.pdf", 2));
    return plan;
}

fs::path SampleFile::package(const PackagePlan& plan) const {
    auto written = writePackage(plan, schemaFolder, folder_.path());
    EXPECT_TRUE(written) << (written ? "" : std::string(written.error().code.name) + " " + written.error().detail);
    return written ? written->file : fs::path();
}

namespace {

struct Collector final : ZipVisitor {
    std::vector<RawEntry> entries;
    bool wants(const ZipEntry& entry) override {
        entries.push_back({entry.name, "", RawEntry::Kind::File});
        return true;
    }
    void content(std::string_view bytes) override { entries.back().content += bytes; }
    void end(bool) override {}
};

}  // namespace

std::vector<RawEntry> entriesOf(const fs::path& zip) {
    Collector collector;
    EXPECT_TRUE(readZip(zip, collector));
    return collector.entries;
}

std::string contentOf(const fs::path& zip, const std::string& endOfName) {
    for (const RawEntry& entry : entriesOf(zip))
        if (entry.name.ends_with(endOfName)) return entry.content;
    return "";
}

void writeRawZip(const fs::path& zip, const std::vector<RawEntry>& entries, bool deflated) {
    fs::remove(zip);
    archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    if (!deflated) archive_write_zip_set_compression_store(writer);
    ASSERT_EQ(archive_write_open_filename(writer, zip.c_str()), ARCHIVE_OK);
    for (const RawEntry& each : entries) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, each.name.c_str());
        archive_entry_set_perm(entry, 0644);
        if (each.kind == RawEntry::Kind::Link) {
            archive_entry_set_filetype(entry, AE_IFLNK);
            archive_entry_set_symlink(entry, each.content.c_str());
        } else {
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_size(entry, static_cast<la_int64_t>(each.content.size()));
        }
        ASSERT_EQ(archive_write_header(writer, entry), ARCHIVE_OK) << archive_error_string(writer);
        if (each.kind == RawEntry::Kind::File) archive_write_data(writer, each.content.data(), each.content.size());
        archive_entry_free(entry);
    }
    ASSERT_EQ(archive_write_close(writer), ARCHIVE_OK);
    archive_write_free(writer);
}

}  // namespace sohoa::packages::test
