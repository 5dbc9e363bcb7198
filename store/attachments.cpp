#include "store/attachments.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "store/ledger.h"

namespace sohoa {

// What a file's name ends with, as far as that is letters and digits: "pdf", "docx"; "bin" where it is not.
static std::string extensionOf(const std::string& name) {
    const std::size_t dot = name.rfind('.');
    const std::string end = dot == std::string::npos ? "" : name.substr(dot + 1);
    std::string extension;
    for (const char c : end) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (!capital && (c < 'a' || c > 'z') && (c < '0' || c > '9')) return "bin";
        extension += capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return extension.empty() || extension.size() > 8 ? "bin" : extension;
}

// A file that is in the spool already keeps the name that it has there.
static Result<std::string> extensionFor(Database& database, const Sha256& digest, const std::string& name) {
    auto rows = database.query("SELECT extension FROM file WHERE sha256 = :1", 1, {digest.hex()});
    if (!rows) return passOn(rows);
    return rows->empty() ? extensionOf(name) : text(rows->front(), 0);
}

// Somebody may have handed in the same content under a name that says less: from now on it has its right name.
static Result<> renameInSpool(Store& store, const Sha256& digest, const std::string& from, std::string_view to) {
    auto renamed =
        store.database().execute("UPDATE file SET extension = :1 WHERE sha256 = :2", {std::string(to), digest.hex()});
    if (!renamed) return passOn(renamed);
    return store.spool().remove(digest, from);
}

static Result<Attachment> attachmentFromRow(const SqlRow& row) {
    auto digest = Sha256::fromHex(text(row, 2));
    if (!digest) return passOn(digest);
    auto added = parseIsoUtc(text(row, 7));
    if (!added) return passOn(added);
    return Attachment{
        integer(row, 0), JobId{integer(row, 1)}, *digest, text(row, 3), static_cast<std::uint64_t>(integer(row, 4)),
        text(row, 5),    text(row, 6),           *added};
}

Result<Attachment> attach(Store& store, JobId job, const std::filesystem::path& workFile, const std::string& name,
                          const std::string& person, std::string_view wanted) {
    Database& database = store.database();
    auto digest = sha256OfFile(workFile);
    if (!digest) return passOn(digest);
    auto extension = extensionFor(database, *digest, wanted.empty() ? name : fmt::format("file.{}", wanted));
    if (!extension) return passOn(extension);
    const std::string former = *extension;
    if (!wanted.empty()) *extension = wanted;
    auto kept = store.spool().take(workFile, *extension);
    if (!kept) return passOn(kept);
    if (former != *extension)
        if (auto renamed = renameInSpool(store, *digest, former, *extension); !renamed) return passOn(renamed);
    auto done = database.transaction([&]() -> Result<> {
        if (auto added = store.addFile(*kept, *extension); !added) return added;
        auto added = database.execute(
            "INSERT INTO attachment (job_id, sha256, name, added_by, added_at) VALUES (:1, :2, :3, :4, :5) "
            "ON CONFLICT (job_id, sha256) DO NOTHING",
            {job.value, digest->hex(), name, person, isoUtc(now())});
        if (!added) return passOn(added);
        if (*added == 0) return {};
        return appendToLedger(database, job, "source.attached",
                              {{"sha256", digest->hex()}, {"bytes", kept->bytes}, {"by", person}});
    });
    if (!done) return passOn(done);
    auto all = attachmentsOf(database, job);
    if (!all) return passOn(all);
    for (const Attachment& attachment : *all)
        if (attachment.sha256 == *digest) return attachment;
    return fail(errors::StoreUnavailable, "an attachment was not noted");
}

Result<std::vector<Attachment>> attachmentsOf(Database& database, JobId job) {
    auto rows = database.query(
        "SELECT a.id, a.job_id, a.sha256, f.extension, f.bytes, a.name, a.added_by, a.added_at FROM attachment a "
        "JOIN file f ON f.sha256 = a.sha256 WHERE a.job_id = :1 ORDER BY a.id",
        8, {job.value});
    if (!rows) return passOn(rows);
    std::vector<Attachment> attachments;
    for (const SqlRow& row : *rows) {
        auto attachment = attachmentFromRow(row);
        if (!attachment) return passOn(attachment);
        attachments.push_back(std::move(*attachment));
    }
    return attachments;
}

}  // namespace sohoa
