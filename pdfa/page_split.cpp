#include "pdfa/page_split.h"

#include <fmt/format.h>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/uuid.h"
#include "pdfa/page_selection.h"
#include "pdfa/page_weights.h"
#include "pdfa/part_metadata.h"
#include "pdfa/signatures.h"

namespace sohoa::pdfa {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largestMetadata = 16u << 20;
constexpr std::uint64_t roomForNumbers = 256;  // a part says how many there are, which is known after measuring
constexpr int ofHowMany = 9999;                // while that is not known

struct Range {
    std::size_t first = 0, end = 0;  // pages from 0
};

class Splitter {
  public:
    Splitter(QPDF& pdf, const SplitRequest& request, const Sha256& whole)
        : pdf_(pdf), request_(request), whole_(whole) {
        cutTies(pdf_);
        pages_ = pdf_.getAllPages();
        metadata_ = pdf_.getRoot().getKey("/Metadata");
        if (metadata_.isStream()) xmp_ = streamData(metadata_, true, largestMetadata);
    }

    Result<std::vector<WrittenPart>> writeInto(const fs::path& folder) {
        auto ranges = plan();
        if (!ranges) return passOn(ranges);
        const int of = static_cast<int>(ranges->size());
        if (request_.only > of) return fail(errors::PdfaPageMissing, fmt::format("part {} of {}", request_.only, of));
        std::vector<WrittenPart> parts;
        for (int number = 1; number <= of; ++number) {
            if (request_.only != 0 && request_.only != number) continue;
            auto part = write(partOf((*ranges)[static_cast<std::size_t>(number) - 1], number, of),
                              folder / fmt::format("{}.pdf", number));
            if (!part) return passOn(part);
            parts.push_back(std::move(*part));
        }
        return parts;
    }

  private:
    PartOfWhole partOf(Range range, int number, int of) const {
        return {
            number, of, static_cast<int>(range.first) + 1, static_cast<int>(range.end), static_cast<int>(pages_.size()),
            whole_};
    }

    // Every part as many pages as it can take.
    Result<std::vector<Range>> plan() {
        const PageWeights weights(pages_);
        std::vector<Range> ranges;
        for (std::size_t first = 0; first < pages_.size(); first = ranges.back().end) {
            auto end = endOfPart(weights, first, static_cast<int>(ranges.size()) + 1);
            if (!end) return passOn(end);
            ranges.push_back({first, *end});
        }
        return ranges;
    }

    // So many pages fit, as measured, and one more does not, as measured or by its streams alone.
    Result<std::size_t> endOfPart(const PageWeights& weights, std::size_t first, int number) {
        const std::uint64_t limit = request_.largest > roomForNumbers ? request_.largest - roomForNumbers : 0;
        const std::vector<std::uint64_t> weight = weights.growing(first, limit);
        std::size_t fits = 0, tooMany = weight.back() > limit ? weight.size() - 1 : weight.size();
        for (std::size_t count = tooMany - 1; fits + 1 < tooMany;) {
            auto bytes = measured(partOf({first, first + count}, number, ofHowMany));
            if (!bytes) return passOn(bytes);
            if (*bytes <= limit) {
                fits = count;
                while (tooMany > fits + 1 && *bytes + weight[tooMany - 1] - weight[fits] > limit)
                    --tooMany;
                count = tooMany - 1;
            } else {
                tooMany = count;  // next, so many fewer that they fit for sure
                while (count > fits + 1 && weight[tooMany] - weight[count] < *bytes - limit)
                    --count;
            }
        }
        if (fits > 0) return first + fits;
        return fail(errors::PdfaPageAboveLimit, fmt::format("page {}, limit {} bytes", first + 1, request_.largest));
    }

    Result<std::uint64_t> measured(const PartOfWhole& part) {
        if (auto become = turnInto(part); !become) return passOn(become);
        return sizeOfSelection(pdf_);
    }

    Result<> turnInto(const PartOfWhole& part) {
        selectPages(pdf_, {pages_.begin() + part.firstPage - 1, pages_.begin() + part.lastPage});
        QPDFObjectHandle trailer = pdf_.getTrailer(), info = trailer.getKey("/Info");
        if (info.isDictionary()) {
            info.replaceKey("/Subject", QPDFObjectHandle::newUnicodeString(part.words()));
            if (info.hasKey("/SohoaId")) info.replaceKey("/SohoaId", QPDFObjectHandle::newString(part.id()));
        }
        const auto id = QPDFObjectHandle::newString(sha256Of(part.id()).hex().substr(0, 16));
        trailer.replaceKey("/ID", QPDFObjectHandle::newArray({id, id}));
        if (!metadata_.isStream()) return {};
        auto xmp = xmpOfPart(xmp_, part);
        if (!xmp) return passOn(xmp);
        metadata_.replaceStreamData(deflated(*xmp), QPDFObjectHandle::newName("/FlateDecode"),
                                    QPDFObjectHandle::newNull());
        return {};
    }

    Result<WrittenPart> write(const PartOfWhole& part, const fs::path& target) {
        if (auto become = turnInto(part); !become) return passOn(become);
        auto file = AtomicFile::create(target);
        if (!file) return passOn(file);
        if (auto written = writeSelection(pdf_, file->partPath()); !written) return passOn(written);
        const auto pages = static_cast<std::size_t>(part.lastPage - part.firstPage) + 1;
        if (auto only = requireOnly(file->partPath(), pages); !only) return passOn(only);
        if (auto right = requireConformance(file->partPath()); !right) return passOn(right);
        auto digest = sha256OfFile(file->partPath());
        if (!digest) return passOn(digest);
        const std::uint64_t bytes = fs::file_size(file->partPath());
        if (bytes > request_.largest)
            return fail(errors::PdfaWriterFailed, fmt::format("a part of {} bytes, limit {}", bytes, request_.largest));
        if (auto committed = file->commit(); !committed) return passOn(committed);
        return WrittenPart{target, part.of, part.firstPage, part.lastPage, {bytes, *digest}};
    }

    QPDF& pdf_;
    const SplitRequest& request_;
    Sha256 whole_;
    std::vector<QPDFObjectHandle> pages_;
    QPDFObjectHandle metadata_;
    std::string xmp_;
};

// All parts are made here; then the folder gets its name, and else it goes.
class FolderInTheMaking {
  public:
    explicit FolderInTheMaking(fs::path target)
        : target_(std::move(target)), path_(target_.string() + "." + randomUuid()) {}
    ~FolderInTheMaking() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    FolderInTheMaking(const FolderInTheMaking&) = delete;
    FolderInTheMaking& operator=(const FolderInTheMaking&) = delete;

    const fs::path& path() const { return path_; }

    Result<> begin() const {
        std::error_code error;
        if (fs::exists(target_, error)) return fail(errors::FileExists, target_.string());
        fs::create_directory(path_, error);
        if (error) return fail(errors::FileUnwritable, fmt::format("{}: {}", path_.string(), error.message()));
        return {};
    }

    Result<> commit() const {
        std::error_code error;
        fs::rename(path_, target_, error);
        if (error) return fail(errors::FileUnwritable, fmt::format("{}: {}", target_.string(), error.message()));
        return fsyncFolder(target_.parent_path());
    }

  private:
    fs::path target_, path_;
};

Result<std::vector<WrittenPart>> split(const SplitRequest& request) {
    auto found = findSignatures(request.file);
    if (!found) return passOn(found);
    if (!found->signatures.empty()) return fail(errors::PdfaSignedWhole, request.file.filename().string());
    auto whole = sha256OfFile(request.file);
    if (!whole) return passOn(whole);
    auto file = PdfFile::open(request.file);
    if (!file) return passOn(file);
    const FolderInTheMaking folder(request.folder);
    if (auto begun = folder.begin(); !begun) return passOn(begun);
    auto parts = Splitter(file->pdf(), request, *whole).writeInto(folder.path());
    if (!parts) return parts;
    if (auto committed = folder.commit(); !committed) return passOn(committed);
    for (WrittenPart& part : *parts)
        part.file = request.folder / part.file.filename();
    return parts;
}

}  // namespace

Result<std::vector<WrittenPart>> splitPages(const SplitRequest& request) {
    return guarded([&] { return split(request); });
}

}  // namespace sohoa::pdfa
