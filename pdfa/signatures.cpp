#include "pdfa/signatures.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base64.h"
#include "core/clock.h"
#include "pdfa/revision_fields.h"
#include "pdfa/revision_history.h"
#include "pdfa/signature_ranges.h"

namespace sohoa::pdfa {

namespace {

constexpr std::size_t mostSignatures = 200;

// D:YYYYMMDDHHmmSS and Z or ±HH'mm', in UTC. A time without its zone says nothing.
std::string isoOfPdfDate(const std::string& date) {
    std::string digits;
    std::size_t at = date.starts_with("D:") ? 2 : 0;
    while (at < date.size() && digits.size() < 14 && date[at] >= '0' && date[at] <= '9')
        digits += date[at++];
    if (digits.size() != 14 || at == date.size()) return {};
    int offset = 0;
    if (date[at] == '+' || date[at] == '-') {
        std::string zone;
        for (const char c : date.substr(at))
            if (c >= '0' && c <= '9') zone += c;
        if (zone.size() != 2 && zone.size() != 4) return {};
        offset = 60 * ((zone[0] - '0') * 10 + zone[1] - '0');
        if (zone.size() == 4) offset += (zone[2] - '0') * 10 + zone[3] - '0';
        if (date[at] == '-') offset = -offset;
    } else if (date[at] != 'Z') {
        return {};
    }
    const auto part = [&](std::size_t from, std::size_t n) { return digits.substr(from, n); };
    const auto local = parseIsoUtc(
        fmt::format("{}-{}-{}T{}:{}:{}Z", part(0, 4), part(4, 2), part(6, 2), part(8, 2), part(10, 2), part(12, 2)));
    return local ? isoUtc(*local - std::chrono::minutes(offset)) : std::string();
}

std::string textIn(QPDFObjectHandle dictionary, const char* key) {
    QPDFObjectHandle text = dictionary.getKey(key);
    return text.isString() ? text.getUTF8Value() : std::string();
}

// What the revisions after that one did, taken together.
ChangeReport laterThan(const Revision& covered, const History& history) {
    ChangeReport report;
    std::set<std::string> kinds;
    bool isJudged = !history.tooMany;
    for (const Revision& revision : history.revisions) {
        if (revision.number <= covered.number) continue;
        report.changes = LaterChanges::Allowed;
        if (!revision.step) {
            isJudged = false;
            continue;
        }
        if (!revision.step->allowed())
            return {LaterChanges::Forbidden, revision.step->forbidden,
                    fmt::format("revision {}: {}", revision.number, revision.step->detail)};
        kinds.insert(revision.step->kinds.begin(), revision.step->kinds.end());
    }
    if (history.bytesBehind)
        return {LaterChanges::Forbidden, "bytes_behind", "bytes behind the last revision that belong to none"};
    if (!isJudged) return {LaterChanges::Unjudged, "", "more revisions, or larger ones, than are looked at"};
    for (const std::string& kind : kinds)
        report.detail += (report.detail.empty() ? "" : ", ") + kind;
    return report;
}

class Examination {
  public:
    Examination(PdfFile& file, SignaturesFound& found) : file_(file), found_(found), history_(historyOf(file)) {
        for (const Revision& revision : history_.revisions)
            found_.revisions.push_back(
                {revision.number, revision.end.end, revision.step ? *revision.step : RevisionStep{}});
    }

    void run() {
        for (const FormField& field : formFields(file_.pdf()))
            if (field.isSigned()) examine(field);
        addRemoved();
        addUnreachable();
    }

  private:
    SignatureFound& describe(const std::string& field, QPDFObjectHandle dictionary) {
        SignatureFound found;
        found.field = field;
        const std::string subFilter = nameIn(dictionary, "/SubFilter");
        found.subFilter = subFilter.empty() ? "" : subFilter.substr(1);
        found.type = isTimeStamp(dictionary) ? SignatureType::Timestamp : SignatureType::Signature;
        found.name = textIn(dictionary, "/Name");
        if (dictionary.getKey("/M").isString())
            found.claimedTime = isoOfPdfDate(dictionary.getKey("/M").getStringValue());
        found.byteRange = byteRangeOf(dictionary);
        QPDFObjectHandle contents = dictionary.getKey("/Contents");
        contents_ = contents.isString() ? contents.getStringValue() : "";
        found.cms = withoutPadding(contents_);
        found_.signatures.push_back(std::move(found));
        return found_.signatures.back();
    }

    static void blame(SignatureFound& found, const std::string& word, const std::string& what) {
        found.problemWord = word;
        found.problem = what;
        found.later = {LaterChanges::Forbidden, word, what};
    }

    void examine(const FormField& field) {
        if (found_.signatures.size() >= mostSignatures) return;
        QPDFObjectHandle dictionary = field.value();
        SignatureFound& found = describe(field.name, dictionary);
        if (dictionary.isIndirect() && !seen_.insert(dictionary.getObjGen()).second)
            return blame(found, "signature_shared", "two fields have the same signature");
        if (auto problem = problemOf(file_, found.byteRange, contents_); !problem.word.empty())
            return blame(found, problem.word, problem.what);
        const auto end = static_cast<std::uint64_t>(found.byteRange[2] + found.byteRange[3]);
        found.coversWholeFile = end == file_.size();
        const Revision* covered = history_.endingAt(end);
        found.coversRevision = covered != nullptr;
        if (covered == nullptr) return blame(found, "byte_range_short", "the ranges do not end where a revision ends");
        const SignatureInRevision self{field.name, found.byteRange, contents_};
        if (std::none_of(covered->signatures.begin(), covered->signatures.end(),
                         [&](const SignatureInRevision& one) { return one.isSame(self) && one.field == self.field; }))
            return blame(found, "signature_misplaced", "the signature is not in the revision that it covers");
        found.revision = covered->number;
        found.coversValidationData = covered->hasValidationData;
        found.later = laterThan(*covered, history_);
    }

    bool isKnown(const SignatureInRevision& one) const {
        return std::any_of(found_.signatures.begin(), found_.signatures.end(),
                           [&](const SignatureFound& s) { return s.byteRange == one.byteRange; });
    }

    // What an earlier revision was signed with, and the file is no more.
    void addRemoved() {
        for (const Revision& revision : history_.revisions)
            for (const SignatureInRevision& one : revision.signatures) {
                if (isKnown(one) || found_.signatures.size() >= mostSignatures) continue;
                SignatureFound found;
                found.field = one.field;
                found.byteRange = one.byteRange;
                found.cms = withoutPadding(one.contents);
                blame(found, "signature_removed",
                      fmt::format("revision {} has a signature that the file has no more", revision.number));
                found_.signatures.push_back(std::move(found));
            }
    }

    // Usage rights (ISO 32000-1 12.8.2.3) have no field and sign nothing for anybody.
    bool isUsageRight(QPDFObjectHandle object) {
        QPDFObjectHandle permissions = file_.pdf().getRoot().getKey("/Perms");
        if (!permissions.isDictionary()) return false;
        const auto is = [&](const char* key) { return permissions.getKey(key).getObjGen() == object.getObjGen(); };
        return is("/UR3") || is("/UR");
    }

    void addUnreachable() {
        for (QPDFObjectHandle object : file_.pdf().getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/ByteRange") || !object.hasKey("/Contents")) continue;
            if (seen_.contains(object.getObjGen()) || isUsageRight(object)) continue;
            if (found_.signatures.size() >= mostSignatures) return;
            if (isKnown({"", byteRangeOf(object), ""})) continue;
            blame(describe("", object), "signature_unreachable", "a signature that no field leads to");
        }
    }

    PdfFile& file_;
    SignaturesFound& found_;
    const History history_;
    std::string contents_;  // of the signature that is looked at
    std::set<QPDFObjGen> seen_;
};

Result<SignaturesFound> foundInDamaged(const std::filesystem::path& path, const Error& error) {
    if (error.code != errors::PdfaUnreadable || !looksSigned(path)) return tl::unexpected(error);
    SignatureFound found;
    found.problemWord = "file_damaged";
    found.problem = "the file cannot be read: " + error.detail;
    found.later = {LaterChanges::Forbidden, found.problemWord, found.problem};
    SignaturesFound all;
    all.signatures.push_back(std::move(found));
    return all;
}

Json toJson(const RevisionFound& revision) {
    Json objects = Json::array();
    for (const ObjectChange& change : revision.step.objects)
        objects.push_back(
            {{"object", change.object}, {"done", change.done}, {"what", change.what}, {"allowed", change.allowed}});
    return {{"number", revision.number},
            {"end", revision.end},
            {"kinds", revision.step.kinds},
            {"allowed", revision.step.allowed()},
            {"forbidden", revision.step.forbidden},
            {"detail", revision.step.detail},
            {"objects", std::move(objects)}};
}

}  // namespace

std::string_view name(LaterChanges changes) {
    switch (changes) {
        case LaterChanges::None: return "none";
        case LaterChanges::Allowed: return "allowed";
        case LaterChanges::Forbidden: return "forbidden";
        case LaterChanges::Unjudged: return "unjudged";
    }
    return "";
}

Result<SignaturesFound> findSignatures(const std::filesystem::path& path) {
    auto looked = guarded([&]() -> Result<SignaturesFound> {
        auto file = PdfFile::open(path);
        if (!file) return passOn(file);
        SignaturesFound found;
        found.pages = static_cast<int>(file->pdf().getAllPages().size());
        Examination(*file, found).run();
        if (!found.signatures.empty()) found.carried = validationDataIn(*file);
        return found;
    });
    if (!looked) return foundInDamaged(path, looked.error());
    return looked;
}

Json toJson(const SignaturesFound& found) {
    Json signatures = Json::array(), revisions = Json::array();
    for (const SignatureFound& s : found.signatures)
        signatures.push_back({{"field", s.field},
                              {"type", s.type == SignatureType::Timestamp ? "timestamp" : "signature"},
                              {"sub_filter", s.subFilter},
                              {"byte_range", s.byteRange},
                              {"problem", s.problem},
                              {"problem_word", s.problemWord},
                              {"covers_whole_file", s.coversWholeFile},
                              {"covers_revision", s.coversRevision},
                              {"revision", s.revision},
                              {"covers_validation_data", s.coversValidationData},
                              {"later_changes", name(s.later.changes)},
                              {"later_word", s.later.word},
                              {"later_detail", s.later.detail},
                              {"name", s.name},
                              {"claimed_time", s.claimedTime},
                              {"cms", toBase64(s.cms)}});
    for (const RevisionFound& revision : found.revisions)
        revisions.push_back(toJson(revision));
    return {{"signatures", std::move(signatures)},
            {"revisions", std::move(revisions)},
            {"validation_data", toJson(found.carried)},
            {"pages", found.pages}};
}

}  // namespace sohoa::pdfa
