#include "pdfa/contents_replacement.h"

#include <algorithm>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "pdfa/der.h"
#include "pdfa/numbers.h"
#include "pdfa/signatures.h"

namespace sohoa::pdfa {

static Result<> copyRange(const PdfFile& file, std::uint64_t from, std::uint64_t to, AtomicFile& output) {
    constexpr std::uint64_t block = 1 << 20;
    while (from < to) {
        const std::string bytes = file.read(from, static_cast<std::size_t>(std::min(block, to - from)));
        if (bytes.empty()) return fail(errors::FileUnreadable, "the file became shorter while it was copied");
        if (auto written = output.write(bytes); !written) return written;
        from += bytes.size();
    }
    return {};
}

static Result<WrittenFile> replace(const ContentsReplacement& request) {
    const auto length = derLength(request.cms);
    if (!length || *length != request.cms.size()) return fail(errors::BadMessage, "what is to be put in is no DER");
    auto file = PdfFile::open(request.file);
    if (!file) return passOn(file);
    auto found = findSignatures(request.file);
    if (!found) return passOn(found);
    const auto signature = std::find_if(found->signatures.begin(), found->signatures.end(), [&](const auto& one) {
        return one.field == request.field && one.type == SignatureType::Signature && one.problem.empty();
    });
    if (signature == found->signatures.end()) return fail(errors::PdfaUnsigned, "no sound signature in the field");
    if (!signature->coversWholeFile) return fail(errors::PdfaSlotMismatch, "something follows the signature");
    const auto begin = static_cast<std::uint64_t>(signature->byteRange[1]);
    const auto end = static_cast<std::uint64_t>(signature->byteRange[2]);
    const std::uint64_t digits = end - begin - 2;
    if (request.cms.size() * 2 > digits) return fail(errors::PdfaSignatureTooLarge);

    std::string contents = pdfHexString(request.cms);
    contents.insert(contents.size() - 1, static_cast<std::size_t>(digits) - request.cms.size() * 2, '0');
    auto output = AtomicFile::create(request.output);
    if (!output) return passOn(output);
    if (auto copied = copyRange(*file, 0, begin, *output); !copied) return passOn(copied);
    if (auto written = output->write(contents); !written) return passOn(written);
    if (auto copied = copyRange(*file, end, file->size(), *output); !copied) return passOn(copied);
    if (request.mustConform)
        if (auto right = requireConformance(output->partPath()); !right) return passOn(right);
    auto digest = sha256OfFile(output->partPath());
    if (!digest) return passOn(digest);
    if (auto committed = output->commit(); !committed) return passOn(committed);
    return WrittenFile{file->size(), *digest};
}

Result<WrittenFile> replaceContents(const ContentsReplacement& request) {
    return guarded([&] { return replace(request); });
}

}  // namespace sohoa::pdfa
