#include "virtual/escl/page_folder.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/handle.h"
#include "core/text.h"
#include "virtual/escl/page_image.h"

namespace sohoa::escl {

namespace fs = std::filesystem;

namespace {

constexpr double mostPixels = 200e6;
constexpr std::size_t mostBytes = 256u << 20;
constexpr int assumedDpi = 300;

using File = Owned<std::FILE, std::fclose>;

bool isTiff(const fs::path& file) {
    const std::string extension = lowerCase(file.extension().string());
    return extension == ".tif" || extension == ".tiff";
}
bool isJpeg(const fs::path& file) {
    const std::string extension = lowerCase(file.extension().string());
    return extension == ".jpg" || extension == ".jpeg";
}
bool isImage(const fs::path& file) {
    return isTiff(file) || isJpeg(file) || lowerCase(file.extension().string()) == ".png";
}

tl::unexpected<Error> unreadable(const fs::path& file, const char* why) {
    return fail(errors::FileUnreadable, file.string() + ": " + why);
}

Result<int> pagesIn(const fs::path& file) {
    l_int32 format = 0, width = 0, height = 0;
    if (pixReadHeader(file.c_str(), &format, &width, &height, nullptr, nullptr, nullptr) != 0)
        return unreadable(file, "not an image");
    if (static_cast<double>(width) * height > mostPixels) return unreadable(file, "too large");
    if (!isTiff(file)) return 1;
    const File opened{std::fopen(file.c_str(), "rb")};
    l_int32 count = 0;
    if (!opened || tiffGetCount(opened.get(), &count) != 0 || count < 1) return unreadable(file, "not a TIFF");
    return count;
}

Result<Image> decode(const fs::path& file, int page) {
    if (isTiff(file)) {
        const File opened{std::fopen(file.c_str(), "rb")};
        l_int32 width = 0, height = 0;
        if (!opened ||
            readHeaderTiff(file.c_str(), page, &width, &height, nullptr, nullptr, nullptr, nullptr, nullptr) != 0)
            return unreadable(file, "not a TIFF");
        if (static_cast<double>(width) * height > mostPixels) return unreadable(file, "too large");
    }
    Image image{isTiff(file) ? pixReadTiff(file.c_str(), page) : pixRead(file.c_str())};
    if (!image) return unreadable(file, "cannot be decoded");
    return image;
}

// The file itself, where it is already what was asked for.
Result<std::string> asItIs(const fs::path& file, const ScanSettings& look) {
    if (!isJpeg(file)) return std::string();
    l_int32 width = 0, height = 0, samples = 0, xDpi = 0, yDpi = 0;
    if (readHeaderJpeg(file.c_str(), &width, &height, &samples, nullptr, nullptr) != 0) return std::string();
    const File opened{std::fopen(file.c_str(), "rb")};
    if (!opened || fgetJpegResolution(opened.get(), &xDpi, &yDpi) != 0) return std::string();
    if (xDpi != look.dpi.value || yDpi != look.dpi.value || samples != (look.color ? 3 : 1)) return std::string();
    if (look.region && (look.region->x != 0 || look.region->y != 0)) return std::string();
    if (look.region && pixelsOf(*look.region, look.dpi) != PixelSize{width, height}) return std::string();
    return readFile(file, mostBytes);
}

}  // namespace

Result<PageFolder> PageFolder::open(const fs::path& folder) {
    setMsgSeverity(L_SEVERITY_NONE);
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (isImage(at->path())) files.push_back(at->path());
    if (error) return fail(errors::FileUnreadable, folder.string() + ": " + error.message());
    std::sort(files.begin(), files.end());
    std::vector<Source> pages;
    for (const fs::path& file : files) {
        const auto count = pagesIn(file);
        if (!count) return tl::unexpected(count.error());
        for (int page = 0; page < *count; ++page)
            pages.push_back({file, page});
    }
    return PageFolder(std::move(pages));
}

Result<std::string> PageFolder::jpeg(int side, const ScanSettings& look) const {
    const std::lock_guard lock(decoding_);
    if (side < 1 || side > sides()) return encodeJpeg(blankPage(look).get());
    const Source& source = pages_[static_cast<std::size_t>(side - 1)];
    if (auto bytes = asItIs(source.file, look); !bytes || !bytes->empty()) return bytes;
    auto image = decode(source.file, source.page);
    if (!image) return passOn(image);
    const l_int32 said = pixGetXRes(image->get());
    const double factor = static_cast<double>(look.dpi.value) / (said >= 50 && said <= 2400 ? said : assumedDpi);
    if (factor * factor * pixGetWidth(image->get()) * pixGetHeight(image->get()) > mostPixels)
        return unreadable(source.file, "too large at this resolution");
    // Alpha first: 8 bits a sample and no palette make scaling and coding the same for every source.
    const Image opaque{pixGetSpp(image->get()) == 4 ? pixRemoveAlpha(image->get()) : pixClone(image->get())};
    image->reset();
    Image flat{look.color ? pixConvertTo32(opaque.get()) : pixConvertTo8(opaque.get(), 0)};
    if (!flat) return unreadable(source.file, "cannot be converted");
    const auto scale = static_cast<float>(factor);
    if (std::abs(factor - 1) > 0.001) flat.reset(pixScaleGeneral(flat.get(), scale, scale, 0, 0));
    if (!flat) return unreadable(source.file, "cannot be scaled");
    return encodeJpeg(regionOf(std::move(flat), look).get());
}

}  // namespace sohoa::escl
