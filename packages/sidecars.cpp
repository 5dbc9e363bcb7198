#include "packages/sidecars.h"

#include <array>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/json.h"
#include "core/text.h"
#include "packages/sidecar_page.h"

namespace sohoa::packages {

namespace {

struct KindWords {
    SidecarKind kind;
    std::string_view name, extension;
};
constexpr std::array kinds{KindWords{SidecarKind::Text, "text", ".txt"}, KindWords{SidecarKind::Hocr, "hocr", ".hocr"},
                           KindWords{SidecarKind::Alto, "alto", ".alto.xml"}};

// A file of one kind in the making.
struct Writing {
    SidecarKind kind;
    std::filesystem::path target;
    AtomicFile file;
    Sha256Hasher hasher;
    std::uint64_t bytes = 0;

    Result<> add(std::string_view text) {
        hasher.add(text);
        bytes += text.size();
        return file.write(text);
    }
};

std::string openingOf(SidecarKind kind, const SidecarOrder& order) {
    switch (kind) {
        case SidecarKind::Text: return "";
        case SidecarKind::Hocr: return hocrOpening(order.title, static_cast<int>(order.pages.size()));
        case SidecarKind::Alto: return altoOpening(order.stem.filename().string() + ".pdf");
    }
    return "";
}

std::string pageOf(SidecarKind kind, const SidecarPage& page) {
    switch (kind) {
        case SidecarKind::Text: return textPage(page);
        case SidecarKind::Hocr: return hocrPage(page);
        case SidecarKind::Alto: return altoPage(page);
    }
    return "";
}

std::string endOf(SidecarKind kind) {
    switch (kind) {
        case SidecarKind::Text: return "";
        case SidecarKind::Hocr: return hocrEnd();
        case SidecarKind::Alto: return altoEnd();
    }
    return "";
}

Result<SidecarPage> read(const SidecarSource& source, int number) {
    auto text = readFile(source.recognized);
    if (!text) return passOn(text);
    auto json = parseJson(*text);
    if (!json) return passOn(json);
    auto recognized = recognizedPageFromJson(*json);
    if (!recognized) return passOn(recognized);
    return SidecarPage{number, source.image, std::move(*recognized)};
}

}  // namespace

std::string_view name(SidecarKind kind) { return kinds.at(static_cast<std::size_t>(kind)).name; }
std::string_view extension(SidecarKind kind) { return kinds.at(static_cast<std::size_t>(kind)).extension; }

std::optional<SidecarKind> sidecarKindNamed(std::string_view wanted) {
    for (const KindWords& words : kinds)
        if (words.name == wanted) return words.kind;
    return std::nullopt;
}

std::string textPage(const SidecarPage& page) {
    std::string text = nfc(page.recognized.text);
    if (!text.empty() && text.back() != '\n') text += '\n';
    return page.number > 1 ? "\f" + text : text;
}

Result<std::vector<Sidecar>> writeSidecars(const SidecarOrder& order) {
    std::vector<Writing> files;
    for (const SidecarKind kind : order.kinds) {
        std::filesystem::path target = order.stem;
        target += extension(kind);
        auto file = AtomicFile::create(target);
        if (!file) return passOn(file);
        files.push_back({kind, target, std::move(*file), {}});
        if (auto written = files.back().add(openingOf(kind, order)); !written) return passOn(written);
    }
    for (std::size_t i = 0; i < order.pages.size(); ++i) {
        auto page = read(order.pages[i], static_cast<int>(i) + 1);
        if (!page) return passOn(page);
        for (Writing& file : files)
            if (auto written = file.add(pageOf(file.kind, *page)); !written) return passOn(written);
    }
    std::vector<Sidecar> made;
    for (Writing& file : files) {
        auto written = file.add(endOf(file.kind));
        if (written) written = file.file.commit();
        if (!written) {
            std::error_code ignored;
            for (const Sidecar& other : made)
                std::filesystem::remove(other.file, ignored);
            return passOn(written);
        }
        made.push_back({file.kind, file.target, file.hasher.finish(), file.bytes});
    }
    return made;
}

}  // namespace sohoa::packages
