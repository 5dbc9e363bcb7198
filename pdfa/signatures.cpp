#include "pdfa/signatures.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base64.h"
#include "core/clock.h"
#include "pdfa/der.h"

namespace sohoa::pdfa {

namespace {

constexpr std::size_t mostFields = 2000;
constexpr int deepestField = 20;
constexpr std::int64_t longestContents = 8 << 20;  // hexadecimal digits

struct Field {
    std::string name;
    QPDFObjectHandle signature;
};

// Fields are a tree; the name of one is the names on the way to it. Type and value are inherited.
class FieldCollector {
  public:
    void collect(QPDFObjectHandle field, const std::string& path, const std::string& type, int depth) {
        if (!field.isDictionary() || depth > deepestField || found.size() >= mostFields) return;
        if (field.isIndirect() && !seen_.insert(field.getObjGen()).second) return;
        QPDFObjectHandle own = field.getKey("/T");
        const std::string part = own.isString() ? own.getUTF8Value() : "";
        const std::string name = path.empty() || part.empty() ? path + part : path + '.' + part;
        const std::string kind = nameIn(field, "/FT").empty() ? type : nameIn(field, "/FT");
        if (kind == "/Sig" && field.getKey("/V").isDictionary()) found.push_back({name, field.getKey("/V")});
        QPDFObjectHandle kids = field.getKey("/Kids");
        if (kids.isArray())
            for (const QPDFObjectHandle& kid : kids.getArrayAsVector())
                collect(kid, name, kind, depth + 1);
    }
    std::vector<Field> found;

  private:
    std::set<QPDFObjGen> seen_;
};

std::vector<Field> signedFields(PdfFile& file) {
    FieldCollector collector;
    QPDFObjectHandle form = file.pdf().getRoot().getKey("/AcroForm");
    QPDFObjectHandle fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
    if (fields.isArray())
        for (const QPDFObjectHandle& field : fields.getArrayAsVector())
            collector.collect(field, "", "", 0);
    return collector.found;
}

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

std::optional<std::string> bytesOfHex(std::string_view hex) {
    std::string bytes;
    int high = -1;
    for (const char c : hex) {
        const int value = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (value < 0) return std::nullopt;
        if (high < 0) {
            high = value;
        } else {
            bytes += static_cast<char>(high << 4 | value);
            high = -1;
        }
    }
    if (high >= 0) return std::nullopt;
    return bytes;
}

std::string withoutPadding(const std::string& contents) {
    const auto length = derLength(contents);
    if (length) return contents.substr(0, *length);
    const std::size_t end = contents.find_last_not_of('\0');
    return end == std::string::npos ? std::string() : contents.substr(0, end + 1);
}

// "" where the ranges are the file from its beginning to a place within it, but for one hexadecimal string that is
// Contents.
std::string problemOf(const PdfFile& file, const SignatureFound& found, const std::string& contents) {
    const auto& r = found.byteRange;
    const auto size = static_cast<std::int64_t>(file.size());
    if (r.size() != 4) return "ByteRange is not four whole numbers";
    if (std::any_of(r.begin(), r.end(), [](std::int64_t n) { return n < 0; })) return "ByteRange has a negative number";
    if (r[0] != 0) return "ByteRange does not begin at the file's beginning";
    if (r[1] > size || r[2] > size || r[3] > size - r[2]) return "ByteRange leads out of the file";
    if (r[2] < r[1]) return "the two ranges overlap or are swapped";
    const std::int64_t gap = r[2] - r[1];
    if (gap < 4 || gap > longestContents) return "the gap in ByteRange is not Contents";
    const std::string hex = file.read(static_cast<std::uint64_t>(r[1]), static_cast<std::size_t>(gap));
    if (hex.front() != '<' || hex.back() != '>') return "the gap in ByteRange is not Contents";
    const auto bytes = bytesOfHex(std::string_view(hex).substr(1, hex.size() - 2));
    if (!bytes || *bytes != contents) return "the gap in ByteRange holds something other than Contents";
    return {};
}

bool endsRevision(const PdfFile& file, std::uint64_t end) {
    const std::string tail =
        file.read(end - std::min<std::uint64_t>(end, 8), static_cast<std::size_t>(std::min<std::uint64_t>(end, 8)));
    const std::size_t at = tail.rfind("%%EOF");
    if (at == std::string::npos) return false;
    const std::string rest = tail.substr(at + 5);
    return rest.empty() || rest == "\n" || rest == "\r" || rest == "\r\n";
}

// The revision is opened as a file of its own: it must stand alone, and hold this very signature.
ChangeReport laterChanges(PdfFile& file, std::uint64_t end, QPDFObjectHandle signature) {
    auto compared = guarded([&]() -> Result<ChangeReport> {
        auto revision = file.upTo(end);
        if (!revision) return passOn(revision);
        if (signature.isIndirect() && !revision->pdf().getObject(signature.getObjGen()).isDictionary())
            return ChangeReport{LaterChanges::Forbidden, "the signature is not in the revision that it covers"};
        return compareRevisions(*revision, file);
    });
    if (!compared)
        return {LaterChanges::Forbidden, "the revision covered is no file by itself: " + compared.error().detail};
    return *compared;
}

SignatureFound examine(PdfFile& file, const Field& field) {
    QPDFObjectHandle dictionary = field.signature;
    SignatureFound found;
    found.field = field.name;
    const std::string subFilter = nameIn(dictionary, "/SubFilter");
    found.subFilter = subFilter.empty() ? "" : subFilter.substr(1);
    const bool timestamp = nameIn(dictionary, "/Type") == "/DocTimeStamp" || found.subFilter == "ETSI.RFC3161";
    found.type = timestamp ? SignatureType::Timestamp : SignatureType::Signature;
    if (dictionary.getKey("/Name").isString()) found.name = dictionary.getKey("/Name").getUTF8Value();
    if (dictionary.getKey("/M").isString()) found.claimedTime = isoOfPdfDate(dictionary.getKey("/M").getStringValue());
    QPDFObjectHandle range = dictionary.getKey("/ByteRange");
    if (range.isArray() && range.getArrayNItems() <= 100)
        for (QPDFObjectHandle n : range.getArrayAsVector())
            found.byteRange.push_back(n.isInteger() ? n.getIntValue() : -1);
    const std::string contents =
        dictionary.getKey("/Contents").isString() ? dictionary.getKey("/Contents").getStringValue() : "";
    found.cms = withoutPadding(contents);
    found.problem = problemOf(file, found, contents);
    if (!found.problem.empty()) {
        found.later = {LaterChanges::Forbidden, found.problem};
        return found;
    }
    const auto end = static_cast<std::uint64_t>(found.byteRange[2] + found.byteRange[3]);
    found.coversWholeFile = end == file.size();
    found.coversRevision = endsRevision(file, end);
    if (found.coversRevision)
        found.later = laterChanges(file, end, dictionary);
    else
        found.later = {LaterChanges::Forbidden, "the ranges do not end where a revision ends"};
    return found;
}

}  // namespace

Result<SignaturesFound> findSignatures(const std::filesystem::path& path) {
    return guarded([&]() -> Result<SignaturesFound> {
        auto file = PdfFile::open(path);
        if (!file) return passOn(file);
        SignaturesFound found;
        found.pages = static_cast<int>(file->pdf().getAllPages().size());
        for (const Field& field : signedFields(*file))
            found.signatures.push_back(examine(*file, field));
        return found;
    });
}

Json toJson(const SignaturesFound& found) {
    Json signatures = Json::array();
    for (const SignatureFound& s : found.signatures)
        signatures.push_back({{"field", s.field},
                              {"type", s.type == SignatureType::Timestamp ? "timestamp" : "signature"},
                              {"sub_filter", s.subFilter},
                              {"byte_range", s.byteRange},
                              {"problem", s.problem},
                              {"covers_whole_file", s.coversWholeFile},
                              {"covers_revision", s.coversRevision},
                              {"later_changes", name(s.later.changes)},
                              {"later_detail", s.later.detail},
                              {"name", s.name},
                              {"claimed_time", s.claimedTime},
                              {"cms", toBase64(s.cms)}});
    return {{"signatures", std::move(signatures)}, {"pages", found.pages}};
}

}  // namespace sohoa::pdfa
