#include "pdfa/increment.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "core/sha256.h"
#include "core/uuid.h"
#include "pdfa/numbers.h"

namespace sohoa::pdfa {

namespace {

constexpr std::uint64_t largestFile = 0xffffffffu;  // offsets of four bytes
constexpr int mostObjects = 8388607;                // ISO 19005-2 6.1.13

std::optional<std::uint64_t> lastSection(const PdfFile& file) {
    const std::uint64_t from = file.size() - std::min<std::uint64_t>(file.size(), 1024);
    const std::string tail = file.read(from, 1024);
    const std::size_t at = tail.rfind("startxref");
    if (at == std::string::npos) return std::nullopt;
    const std::size_t digits = tail.find_first_of("0123456789", at);
    std::uint64_t offset = 0;
    if (digits == std::string::npos ||
        std::from_chars(tail.data() + digits, tail.data() + tail.size(), offset).ec != std::errc())
        return std::nullopt;
    return offset;
}

// Runs of consecutive numbers: where a subsection begins and how many entries it has.
template <class Map>
std::vector<std::pair<int, int>> runs(const Map& offsets) {
    std::vector<std::pair<int, int>> found;
    for (const auto& [id, offset] : offsets) {
        if (!found.empty() && found.back().first + found.back().second == id.getObj())
            ++found.back().second;
        else
            found.emplace_back(id.getObj(), 1);
    }
    return found;
}

}  // namespace

Result<Increment> Increment::on(PdfFile& file) {
    const auto section = lastSection(file);
    if (!section || file.size() > largestFile) return fail(errors::PdfaUnreadable, "no place to append to");
    Increment increment;
    increment.pdf_ = &file.pdf();
    increment.base_ = file.size();
    increment.previous_ = *section;
    increment.asStream_ = !file.read(*section, 4).starts_with("xref");
    QPDFObjectHandle trailer = file.pdf().getTrailer();
    QPDFObjectHandle size = trailer.getKey("/Size"), root = trailer.getKey("/Root"), info = trailer.getKey("/Info");
    if (!size.isInteger() || !root.isIndirect() || !root.isDictionary())
        return fail(errors::PdfaUnreadable, "a trailer without Size or Root");
    int highest = size.getIntValueAsInt() - 1;
    for (const auto& entry : file.pdf().getXRefTable())
        highest = std::max(highest, entry.first.getObj());
    if (highest < 0 || highest >= mostObjects - 100) return fail(errors::PdfaUnreadable, "too many objects");
    increment.size_ = highest + 1;
    increment.root_ = root.unparse();
    if (info.isIndirect()) increment.info_ = info.unparse();
    QPDFObjectHandle id = trailer.getKey("/ID");
    if (id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).isString())
        increment.firstId_ = id.getArrayItem(0).getStringValue();
    return increment;
}

QPDFObjGen Increment::reserve() {
    const QPDFObjGen id = pdf_->makeIndirectObject(QPDFObjectHandle::newDictionary()).getObjGen();
    size_ = std::max(size_, id.getObj() + 1);
    return id;
}

void Increment::put(QPDFObjGen id, std::string body) { objects_.emplace_back(id, std::move(body)); }

void Increment::putStream(QPDFObjGen id, const std::string& entries, const std::string& data) {
    put(id, fmt::format("<< {} /Length {} >>\nstream\n{}\nendstream", entries, data.size(), data));
}

std::string Increment::trailerEntries(const std::string& newId) const {
    const std::string info = info_.empty() ? "" : "/Info " + info_ + " ";
    return fmt::format("/Size {} /Root {} {}/ID [{} {}] /Prev {}", size_, root_, info,
                       pdfHexString(firstId_.empty() ? newId : firstId_), pdfHexString(newId), previous_);
}

std::string Increment::table(const std::map<QPDFObjGen, std::uint64_t>& offsets) const {
    std::string text = "xref\n";
    auto entry = offsets.begin();
    for (const auto& [first, count] : runs(offsets)) {
        text += fmt::format("{} {}\n", first, count);
        for (int i = 0; i < count; ++i, ++entry)
            text += fmt::format("{} {} n \n", zeroPadded(entry->second, 10),
                                zeroPadded(static_cast<std::uint64_t>(entry->first.getGen()), 5));
    }
    return text + fmt::format("trailer\n<< {} >>\n", trailerEntries(newId_));
}

std::string Increment::stream(std::map<QPDFObjGen, std::uint64_t> offsets, std::uint64_t at) {
    const QPDFObjGen own = reserve();
    offsets[own] = at;
    std::string index, data;
    for (const auto& [first, count] : runs(offsets))
        index += fmt::format("{} {} ", first, count);
    for (const auto& [id, offset] : offsets) {
        data += '\1';
        for (int shift = 24; shift >= 0; shift -= 8)
            data += static_cast<char>(offset >> shift & 0xff);
        data += static_cast<char>(id.getGen() >> 8 & 0xff);
        data += static_cast<char>(id.getGen() & 0xff);
    }
    return fmt::format(
        "{} 0 obj\n<< /Type /XRef /W [1 4 2] /Index [{}] {} /Length {} >>\nstream\n{}\nendstream\nendobj\n",
        own.getObj(), index, trailerEntries(newId_), data.size(), data);
}

Increment::Bytes Increment::finish(const std::string& newId) {
    newId_ = newId;
    Bytes result{"\n", {}};
    std::map<QPDFObjGen, std::uint64_t> offsets;
    for (const auto& [id, body] : objects_) {
        offsets[id] = base_ + result.bytes.size();
        result.bytes += fmt::format("{} {} obj\n", id.getObj(), id.getGen());
        result.bodies[id] = result.bytes.size();
        result.bytes += body + "\nendobj\n";
    }
    const std::uint64_t section = base_ + result.bytes.size();
    result.bytes += asStream_ ? stream(std::move(offsets), section) : table(offsets);
    result.bytes += fmt::format("startxref\n{}\n%%EOF\n", section);
    return result;
}

std::string randomFileId() {
    const Sha256 random = sha256Of(randomUuid());
    return {reinterpret_cast<const char*>(random.bytes.data()), 16};
}

Result<> copyWithUpdate(const PdfFile& source, const std::string& update, AtomicFile& output) {
    constexpr std::size_t block = 1 << 20;
    for (std::uint64_t at = 0; at < source.size();) {
        const std::string bytes = source.read(at, block);
        if (bytes.empty()) return fail(errors::FileUnreadable, "the file became shorter while it was copied");
        if (auto written = output.write(bytes); !written) return written;
        at += bytes.size();
    }
    return output.write(update);
}

}  // namespace sohoa::pdfa
