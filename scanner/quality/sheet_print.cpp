#include "scanner/quality/sheet_print.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base64.h"
#include "core/error_codes.h"
#include "scanner/quality/gray_row.h"

namespace sohoa::scanner {

static constexpr int cells = 7344;  // 72 × 102 on A4
static constexpr int mostAcross = 250;

static std::string checkSum(std::string_view bytes) {
    std::uint32_t hash = 2166136261u;  // FNV-1a
    for (const char byte : bytes)
        hash = (hash ^ static_cast<std::uint8_t>(byte)) * 16777619u;
    return {static_cast<char>(hash >> 24), static_cast<char>(hash >> 16), static_cast<char>(hash >> 8),
            static_cast<char>(hash)};
}

// Version, cells across and down, tenths of a millimetre across and down, two cells a byte, check sum.
static constexpr std::size_t headerBytes = 7, sumBytes = 4;
static constexpr char version = 1;

std::string SheetPrint::toText() const {
    std::string bytes = {version,
                         static_cast<char>(across_),
                         static_cast<char>(down_),
                         static_cast<char>(width_ >> 8),
                         static_cast<char>(width_),
                         static_cast<char>(height_ >> 8),
                         static_cast<char>(height_)};
    for (std::size_t i = 0; i < ink_.size(); i += 2)
        bytes += static_cast<char>(ink_[i] << 4 | (i + 1 < ink_.size() ? ink_[i + 1] : 0));
    bytes += checkSum(bytes);
    return toBase64(bytes);
}

Result<SheetPrint> SheetPrint::fromText(std::string_view text) {
    constexpr std::size_t longest = 8'000;
    const auto read = text.size() > longest ? std::nullopt : fromBase64(text);
    if (!read || read->size() < headerBytes + sumBytes || (*read)[0] != version)
        return fail(errors::BadMessage, "no print of a sheet");
    const std::string_view bytes = *read, body = bytes.substr(0, bytes.size() - sumBytes);
    const auto at = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
    SheetPrint print;
    print.across_ = at(1);
    print.down_ = at(2);
    print.width_ = at(3) << 8 | at(4);
    print.height_ = at(5) << 8 | at(6);
    const auto count = static_cast<std::size_t>(print.across_) * print.down_;
    const bool whole = count > 0 && print.width_ > 0 && print.height_ > 0 &&
                       body.size() == headerBytes + (count + 1) / 2 && bytes.substr(body.size()) == checkSum(body);
    if (!whole) return fail(errors::BadMessage, "a print of a sheet that is not whole");
    print.ink_.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        print.ink_[i] = i % 2 == 0 ? at(headerBytes + i / 2) >> 4 : at(headerBytes + i / 2) & 15;
    return print;
}

SheetPrinter::SheetPrinter(const ImageShape& shape)
    : shape_(shape), rowStep_(std::max(1, shape.dpi.value / 150)), columnStep_(std::max(1, shape.dpi.value / 100)) {
    const int dpi = std::max(shape.dpi.value, 1);
    const double width = std::max(shape.size.width, 1), height = std::max(shape.size.height, 1);
    const auto tenths = [&](double pixels) {
        return static_cast<int>(std::clamp(pixels * 10 * MillimetresPerInch / dpi, 1.0, 65535.0));
    };
    print_.width_ = tenths(width);
    print_.height_ = tenths(height);
    print_.across_ = std::clamp(static_cast<int>(std::lround(std::sqrt(cells * width / height))), 1, mostAcross);
    print_.down_ = std::clamp(cells / print_.across_, 1, mostAcross);
    const auto count = static_cast<std::size_t>(print_.across_) * print_.down_;
    sum_.assign(count, 0);
    count_.assign(count, 0);
    for (int cell = 0; cell <= print_.across_; ++cell)
        cellStarts_.push_back(static_cast<std::size_t>(cell) * static_cast<std::size_t>(width) / print_.across_);
}

void SheetPrinter::addRow(std::span<const std::byte> row) {
    const int at = row_++;
    if (at % rowStep_ != 0 || at >= shape_.size.height || row.size() != shape_.bytesPerRow()) return;
    const auto down = static_cast<std::size_t>(static_cast<std::int64_t>(at) * print_.down_ / shape_.size.height);
    const std::size_t first = down * static_cast<std::size_t>(print_.across_);
    withGrayOf(shape_.mode, [&](auto of) {
        for (std::size_t cell = 0; cell + 1 < cellStarts_.size(); ++cell) {
            std::uint32_t sum = 0, count = 0;
            for (std::size_t x = cellStarts_[cell]; x < cellStarts_[cell + 1]; x += columnStep_, ++count)
                sum += of(row.data(), x);
            sum_[first + cell] += sum;
            count_[first + cell] += count;
        }
    });
}

// The paper around a cell: what most of its neighbours are darker than. The lightest may lie beside the sheet.
static double paperAround(const std::vector<double>& gray, int across, int down, int x, int y) {
    constexpr int reach = 4, step = 2;
    std::array<double, (reach + 1) * (reach + 1)> around{};
    std::size_t count = 0;
    for (int v = y - reach; v <= y + reach; v += step)
        for (int u = x - reach; u <= x + reach; u += step)
            if (u >= 0 && v >= 0 && u < across && v < down)
                around[count++] = gray[static_cast<std::size_t>(v) * across + u];
    const auto lighter = around.begin() + static_cast<std::ptrdiff_t>(count * 4 / 5);
    std::nth_element(around.begin(), lighter, around.begin() + static_cast<std::ptrdiff_t>(count));
    return std::max(*lighter, 1.0);
}

// What is dark from the image's edge inwards is no ink but what lies beside the sheet.
static void clearBeside(std::vector<std::uint8_t>& ink, int across, int down) {
    constexpr std::uint8_t dark = 13;
    std::vector<int> open;
    std::vector<std::uint8_t> beside(ink.size());
    const auto visit = [&](int x, int y) {
        if (x < 0 || y < 0 || x >= across || y >= down) return;
        const int at = y * across + x;
        if (beside[at] || ink[at] < dark) return;
        beside[at] = 1;
        open.push_back(at);
    };
    for (int x = 0; x < across; ++x)
        visit(x, 0), visit(x, down - 1);
    for (int y = 0; y < down; ++y)
        visit(0, y), visit(across - 1, y);
    while (!open.empty()) {
        const int at = open.back(), x = at % across, y = at / across;
        open.pop_back();
        visit(x - 1, y), visit(x + 1, y), visit(x, y - 1), visit(x, y + 1);
        // Its neighbours are half of it.
        for (int v = std::max(0, y - 1); v <= std::min(down - 1, y + 1); ++v)
            for (int u = std::max(0, x - 1); u <= std::min(across - 1, x + 1); ++u)
                if (!beside[v * across + u] && ink[v * across + u] < dark) ink[v * across + u] = 0;
    }
    for (std::size_t i = 0; i < ink.size(); ++i)
        if (beside[i]) ink[i] = 0;
}

// The value that a share of all is below.
static double quantile(std::vector<double> values, double share) {
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

SheetPrint SheetPrinter::finish() {
    constexpr double paperShare = 0.85, whiter = 1.03;  // what is lighter than paper lies beside the sheet
    constexpr double noInk = 0.012;                     // a share of the light: stains, print that shows through
    constexpr double usualInk = 0.25, mostGain = 3;     // faint writing is raised to the usual
    constexpr double fullInk = 0.6;
    std::vector<double> gray(sum_.size(), 255);
    for (std::size_t i = 0; i < gray.size(); ++i)
        if (count_[i] > 0) gray[i] = static_cast<double>(sum_[i]) / count_[i];
    const double lightest = whiter * quantile(gray, paperShare);
    for (double& level : gray)
        level = std::min(level, lightest);
    std::vector<double> ink;
    ink.reserve(gray.size());
    for (int y = 0; y < print_.down_; ++y)
        for (int x = 0; x < print_.across_; ++x) {
            const double paper = paperAround(gray, print_.across_, print_.down_, x, y);
            const double level = gray[static_cast<std::size_t>(y) * print_.across_ + x];
            ink.push_back(std::max(0.0, (paper - level) / paper - noInk));
        }
    const double gain = std::clamp(usualInk / std::max(quantile(ink, 0.97), 1e-6), 1.0, mostGain) / fullInk;
    for (const double share : ink)
        print_.ink_.push_back(
            static_cast<std::uint8_t>(std::lround(SheetPrint::mostInk * std::sqrt(std::min(1.0, share * gain)))));
    clearBeside(print_.ink_, print_.across_, print_.down_);
    return std::move(print_);
}

}  // namespace sohoa::scanner
