#include "tests/pdfa/samples.h"

#include <png.h>
#include <tiffio.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/json.h"
#include "core/uuid.h"
#include "pdfa/jpeg_image.h"

namespace sohoa::pdfa::samples {

namespace fs = std::filesystem;

Folder::Folder() : path_(fs::temp_directory_path() / ("sohoa-pdfa-" + randomUuid())) { fs::create_directory(path_); }
Folder::~Folder() { fs::remove_all(path_); }

std::vector<std::string> Folder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(path_))
        names.push_back(entry.path().filename().string());
    return names;
}

Ran run(const std::string& command) {
    FILE* pipe = ::popen(("LC_ALL=C.UTF-8 " + command + " 2>&1").c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("popen");
    Ran ran;
    std::array<char, 4096> block{};
    while (const std::size_t n = std::fread(block.data(), 1, block.size(), pipe))
        ran.output.append(block.data(), n);
    ran.status = WEXITSTATUS(::pclose(pipe));
    return ran;
}

Raster whitePage(int width, int height, int channels) {
    Raster raster{{width, height}, channels, {}};
    raster.pixels.assign(raster.stride() * static_cast<std::size_t>(height), 255);
    for (int y = height / 3; y + 8 < height; y += 24)
        blacken(raster, {width / 8, y, width - width / 8, y + 8});
    return raster;
}

void blacken(Raster& raster, const PixelBox& box) {
    for (int y = box.y0; y < box.y1; ++y)
        for (int x = box.x0; x < box.x1; ++x)
            for (int c = 0; c < raster.channels; ++c)
                raster.row(y)[x * raster.channels + c] = 0;
}

std::string tiffOf(const Raster& raster, bool bilevel) {
    const fs::path path = fs::temp_directory_path() / (randomUuid() + ".tif");
    TIFF* tiff = TIFFOpen(path.c_str(), "w");
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, raster.size.width);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, raster.size.height);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, raster.channels);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, bilevel ? 1 : 8);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC,
                 bilevel                ? PHOTOMETRIC_MINISWHITE
                 : raster.channels == 3 ? PHOTOMETRIC_RGB
                                        : PHOTOMETRIC_MINISBLACK);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, bilevel ? COMPRESSION_CCITTFAX4 : COMPRESSION_LZW);
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, 64);  // several strips, as other programs write
    for (int y = 0; y < raster.size.height; ++y) {
        std::vector<std::uint8_t> row(raster.row(y), raster.row(y) + raster.stride());
        if (bilevel) {
            std::vector<std::uint8_t> packed((static_cast<std::size_t>(raster.size.width) + 7) / 8);
            for (std::size_t x = 0; x < row.size(); ++x)
                if (row[x] == 0) packed[x / 8] = static_cast<std::uint8_t>(packed[x / 8] | 0x80 >> x % 8);
            row = packed;
        }
        TIFFWriteScanline(tiff, row.data(), static_cast<std::uint32_t>(y), 0);
    }
    TIFFClose(tiff);
    std::string bytes = bytesOf(path);
    fs::remove(path);
    return bytes;
}

std::string pngOf(const Raster& raster) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(raster.size.width);
    image.height = static_cast<png_uint_32>(raster.size.height);
    image.format = raster.channels == 3 ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
    png_alloc_size_t size = 0;
    png_image_write_to_memory(&image, nullptr, &size, 0, raster.pixels.data(), 0, nullptr);
    std::string bytes(size, '\0');
    png_image_write_to_memory(&image, bytes.data(), &size, 0, raster.pixels.data(), 0, nullptr);
    return bytes;
}

Word word(const std::string& text, PixelBox box) {
    Word word;
    word.text = text;
    word.box = box;
    word.confidence = 0.9;
    return word;
}

// The baseline a fifth of the height above the lower edge, where a reader would see it.
RecognizedPage recognized(PixelSize delivered, Dpi dpi, QuarterTurn turn, const std::vector<Word>& words) {
    RecognizedPage page;
    page.rotation = turn;
    page.dpi = dpi;
    page.size = delivered;
    for (Word word : words) {
        const auto [x0, y0, x1, y1] = word.box;
        const bool sideways = turn == QuarterTurn::Right || turn == QuarterTurn::Left;
        word.lineHeight = sideways ? x1 - x0 : y1 - y0;
        const double up = 0.22 * word.lineHeight;
        switch (turn) {
            case QuarterTurn::None:
                word.baselineStart = {double(x0), y1 - up};
                word.baselineEnd = {double(x1), y1 - up};
                break;
            case QuarterTurn::Right:
                word.baselineStart = {x0 + up, double(y0)};
                word.baselineEnd = {x0 + up, double(y1)};
                break;
            case QuarterTurn::Half:
                word.baselineStart = {double(x1), y0 + up};
                word.baselineEnd = {double(x0), y0 + up};
                break;
            case QuarterTurn::Left:
                word.baselineStart = {x1 - up, double(y1)};
                word.baselineEnd = {x1 - up, double(y0)};
                break;
        }
        page.words.push_back(word);
    }
    return page;
}

ArchivePage page(const Folder& folder, const std::string& name, const std::string& image, PixelSize size, Dpi dpi,
                 const RecognizedPage* recognized) {
    write(folder / name, image);
    ArchivePage page{folder / name, sha256Of(image), dpi, size, "airscan:e0:Máy thử", {}, {}};
    page.scannedAt = *parseIsoUtc("2026-11-22T02:15:42Z");
    if (recognized != nullptr) {
        page.recognized = folder / (name + ".json");
        write(page.recognized, jsonLine(toJson(*recognized)));
    }
    return page;
}

ArchiveRequest request(const Folder& folder, const std::string& output, std::vector<ArchivePage> pages) {
    ArchiveRequest request;
    request.output = folder / output;
    request.id = "3f0c9b1e-6a0d-4c58-8c3b-0f5b7f1f2a01";
    request.createdAt = *parseIsoUtc("2026-11-22T02:20:00Z");
    request.officeCode = "H99.07";
    request.officeName = "Sở Nội vụ tỉnh Ví Dụ";
    request.title = "Về việc thử <máy> & giấy";
    request.fields[Field::Code] = {std::string("26/2021/QĐ-UBND"), 1, {1}, {}, true};
    request.fields[Field::IssuedDate] = {std::string("2021-06-30"), 1, {1}, {}, true};
    request.fields[Field::ToPlaces] = {std::vector<std::string>{"Như trên", "Lưu: VT"}, 1, {1}, {}, true};
    request.fields[Field::PageAmount] = {std::int64_t{1}, 1, {}, {}, true};
    request.pages = std::move(pages);
    return request;
}

fs::path archiveFile(const Folder& folder, const std::string& name) {
    const PixelSize size{827, 1169};
    const RecognizedPage words = recognized(
        size, Dpi{100}, QuarterTurn::None,
        {word("Nghị", {60, 280, 120, 310}), word("quyết", {130, 280, 200, 310}), word("Hưng", {60, 330, 130, 360})});
    const auto jpeg = encodeJpeg(whitePage(size.width, size.height, 3), Dpi{100}, 80);
    const auto made = makeArchive(request(folder, name, {page(folder, name + ".jpg", *jpeg, size, Dpi{100}, &words)}),
                                  [](std::size_t) {});
    if (!made) throw std::runtime_error(std::string(made.error().code.name) + ": " + made.error().detail);
    return folder / name;
}

std::string bytesOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace sohoa::pdfa::samples
