#include "pdfa/signature_slot.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/uuid.h"
#include "pdfa/der.h"
#include "pdfa/numbers.h"
#include "pdfa/signature_field.h"
#include "pdfa/signature_place.h"

namespace sohoa::pdfa {

namespace {

constexpr std::size_t mostReserved = 32767, leastReserved = 1024;
constexpr std::size_t copyBlock = 1 << 20;

Result<> checkRequest(const SlotRequest& request) {
    const bool named =
        !request.field.empty() && request.field.size() <= 100 && request.field.find('.') == std::string::npos;
    if (!named) return fail(errors::BadMessage, "a field without a proper name");
    if (request.reserve < leastReserved || request.reserve > mostReserved)
        return fail(errors::BadMessage, fmt::format("{} bytes reserved", request.reserve));
    if (request.documentTimeStamp && (!request.text.empty() || request.seal))
        return fail(errors::BadMessage, "a document time stamp with a text");
    if (request.text.size() > 2000 || request.name.size() > 2000)
        return fail(errors::BadMessage, "a text that is too long");
    if (!request.pageImage.empty() && (request.pageDpi.value < 50 || request.pageDpi.value > 2400))
        return fail(errors::BadMessage, "a page image without its dpi");
    return {};
}

std::string newFileId() {
    const Sha256 random = sha256Of(randomUuid());
    return {reinterpret_cast<const char*>(random.bytes.data()), 16};
}

// Copies the file and appends the update; what is hashed on the way is everything but the contents with their brackets.
Result<Sha256> writePrepared(const PdfFile& source, const std::string& update, const Slot& slot, AtomicFile& output) {
    Sha256Hasher hasher;
    for (std::uint64_t at = 0; at < source.size();) {
        const std::string block = source.read(at, copyBlock);
        if (block.empty()) return fail(errors::FileUnreadable, "the file became shorter while it was copied");
        hasher.add(block);
        if (auto written = output.write(block); !written) return passOn(written);
        at += block.size();
    }
    const std::size_t first = static_cast<std::size_t>(slot.byteRange[1] - source.size());
    const std::size_t second = static_cast<std::size_t>(slot.byteRange[2] - source.size());
    hasher.add(std::string_view(update).substr(0, first));
    hasher.add(std::string_view(update).substr(second));
    if (auto written = output.write(update); !written) return passOn(written);
    return hasher.finish();
}

Result<Slot> prepare(const SlotRequest& request) {
    auto file = PdfFile::open(request.file);
    if (!file) return passOn(file);
    auto page = pageOf(request, *file);
    if (!page) return passOn(page);
    auto view = pageView(*file, *page);
    if (!view) return passOn(view);
    if (auto signable = requireSignable(*file, request, *view); !signable) return passOn(signable);
    auto increment = Increment::on(*file);
    if (!increment) return passOn(increment);
    Slot slot;
    std::optional<VisibleSignature> visible;
    if (!request.text.empty() || request.seal) {
        auto placed = placeVisible(request, *view);
        if (!placed) return passOn(placed);
        visible = std::move(*placed);
        slot.rect = view->rectOf(visible->box());
        slot.moved = visible->text && (visible->textBox.left != visible->text->box.left ||
                                       visible->textBox.top != visible->text->box.top);
    }
    const SlotObject object = addSignatureField(*file, *increment, request, *view, visible ? &*visible : nullptr);

    Increment::Bytes update = increment->finish(newFileId());
    const std::size_t body = update.bodies.at(object.id);
    slot.contentsOffset = file->size() + body + object.contentsAt;
    slot.contentsLength = request.reserve * 2;
    const std::uint64_t after = slot.contentsOffset + slot.contentsLength + 2;
    slot.byteRange = {0, slot.contentsOffset, after, file->size() + update.bytes.size() - after};
    const std::string range = byteRangeText(slot.byteRange[1], slot.byteRange[2], slot.byteRange[3]);
    update.bytes.replace(body + object.byteRangeAt, range.size(), range);

    auto output = AtomicFile::create(request.output);
    if (!output) return passOn(output);
    auto digest = writePrepared(*file, update.bytes, slot, *output);
    if (!digest) return passOn(digest);
    slot.digest = *digest;
    if (request.mustConform)
        if (auto right = requireConformance(output->partPath()); !right) return passOn(right);
    if (auto committed = output->commit(); !committed) return passOn(committed);
    return slot;
}

bool isPlaceholder(const std::string& text) {
    return text.size() >= 2 && text.front() == '<' && text.back() == '>' &&
           std::all_of(text.begin() + 1, text.end() - 1, [](char c) { return c == '0'; });
}

Result<Sha256> digestAround(const PdfFile& file, std::uint64_t begin, std::uint64_t end) {
    Sha256Hasher hasher;
    for (const auto& [from, to] : {std::pair{std::uint64_t{0}, begin}, std::pair{end, file.size()}}) {
        for (std::uint64_t at = from; at < to;) {
            const std::string block =
                file.read(at, static_cast<std::size_t>(std::min<std::uint64_t>(copyBlock, to - at)));
            if (block.empty()) return fail(errors::FileUnreadable, "the file became shorter");
            hasher.add(block);
            at += block.size();
        }
    }
    return hasher.finish();
}

Result<> copyRange(const PdfFile& file, std::uint64_t from, std::uint64_t to, AtomicFile& output) {
    while (from < to) {
        const std::string block =
            file.read(from, static_cast<std::size_t>(std::min<std::uint64_t>(copyBlock, to - from)));
        if (block.empty()) return fail(errors::FileUnreadable, "the file became shorter");
        if (auto written = output.write(block); !written) return written;
        from += block.size();
    }
    return {};
}

Result<WrittenFile> embed(const EmbedRequest& request) {
    const auto length = derLength(request.cms);
    if (!length || *length != request.cms.size()) return fail(errors::BadMessage, "what is to be embedded is no DER");
    if (request.cms.size() * 2 > request.contentsLength) return fail(errors::PdfaSignatureTooLarge);
    auto prepared = PdfFile::open(request.prepared);
    if (!prepared) return passOn(prepared);
    const std::uint64_t begin = request.contentsOffset, end = begin + request.contentsLength + 2;
    if (request.contentsLength > 2 * mostReserved || end < begin || end > prepared->size() ||
        !isPlaceholder(prepared->read(begin, static_cast<std::size_t>(end - begin))))
        return fail(errors::PdfaSlotMismatch, "no placeholder at this offset");

    std::string contents = pdfHexString(request.cms);
    contents.insert(contents.size() - 1, request.contentsLength - request.cms.size() * 2, '0');
    auto output = AtomicFile::create(request.output);
    if (!output) return passOn(output);
    if (auto copied = copyRange(*prepared, 0, begin, *output); !copied) return passOn(copied);
    if (auto written = output->write(contents); !written) return passOn(written);
    if (auto copied = copyRange(*prepared, end, prepared->size(), *output); !copied) return passOn(copied);

    auto result = PdfFile::open(output->partPath());
    if (!result) return passOn(result);
    auto before = digestAround(*prepared, begin, end), after = digestAround(*result, begin, end);
    if (!before) return passOn(before);
    if (!after) return passOn(after);
    if (*before != *after || result->size() != prepared->size())
        return fail(errors::PdfaSlotMismatch, "more than the contents changed");
    if (request.mustConform)
        if (auto right = requireConformance(output->partPath()); !right) return passOn(right);
    auto digest = sha256OfFile(output->partPath());
    if (!digest) return passOn(digest);
    if (auto committed = output->commit(); !committed) return passOn(committed);
    return WrittenFile{prepared->size(), *digest};
}

}  // namespace

Result<Slot> prepareSlot(const SlotRequest& request) {
    if (auto right = checkRequest(request); !right) return passOn(right);
    return guarded([&] { return prepare(request); });
}

Result<WrittenFile> embedSignature(const EmbedRequest& request) {
    return guarded([&] { return embed(request); });
}

}  // namespace sohoa::pdfa
