// Files that are almost right: whatever is done to one, it gives whole pages or is refused with a code of its own, and
// this process lives on. The seed is the test's; how many are tried is a matter of ten seconds.
#include <gmock/gmock.h>

#include <chrono>
#include <random>

#include "tests/intake/samples.h"
#include "tests/intake/taken.h"

namespace sohoa::intake {
namespace {

using samples::sheet;

class Mutator {
  public:
    std::string mutated(std::string file, const std::string& other) {
        for (std::uint32_t times = below(4) + 1; times > 0 && !file.empty(); --times)
            mutateOnce(file, other);
        return file;
    }

  private:
    std::uint32_t below(std::size_t end) { return end == 0 ? 0 : static_cast<std::uint32_t>(random_() % end); }
    // Headers are where the decisions are made.
    std::size_t place(const std::string& file) {
        return below(2) == 0 ? below(std::min<std::size_t>(file.size(), 400)) : below(file.size());
    }
    void mutateOnce(std::string& file, const std::string& other) {
        static const std::vector<std::string> extremes{std::string(4, '\xFF'),
                                                       std::string(4, '\0'),
                                                       "\x7F\xFF\xFF\xFF",
                                                       std::string("\0\0\0\x80", 4),
                                                       "9999999999",
                                                       "-1",
                                                       "\x80\0"};
        const std::size_t at = place(file);
        switch (below(6)) {
            case 0: file[at] = static_cast<char>(random_()); break;
            case 1: file[at] = static_cast<char>(file[at] ^ 1 << below(8)); break;
            case 2: file.resize(at); break;
            case 3: file.erase(at, below(64)); break;
            case 4: {
                const std::string& extreme = extremes[below(extremes.size())];
                file.replace(at, std::min(extreme.size(), file.size() - at), extreme);
                break;
            }
            case 5: file.insert(at, other.substr(below(other.size()), below(200))); break;
        }
    }
    std::mt19937 random_{20261122};
};

TEST(AlmostAFile, GivesWholePagesOrIsRefused) {
    const Raster colour = sheet(60, 80, 3), gray = sheet(60, 80, 1);
    const std::string jpeg = samples::jpegOf(colour);
    const std::vector<std::string> seeds{
        jpeg,
        samples::jpegOf(colour, {.progressive = true}),
        samples::jpegOf(colour, {.cmyk = true}),
        samples::jpegOf(gray, {.exif = samples::exifOf(6)}),
        samples::pngOf(colour),
        samples::pngOf(gray, samples::PngForm::Transparent),
        samples::pngOf(gray, samples::PngForm::Palette),
        samples::tiffOf({{.raster = colour}, {.raster = gray, .compression = 4, .bits = 1}}),
        samples::tiffOf({{.raster = colour, .compression = 7}}),
        samples::tiffOf({{.raster = gray, .compression = 8, .orientation = 6}}),
        samples::pdfOfPages({{.jpeg = jpeg, .size = colour.size}}),
    };
    for (const std::string& seed : seeds)
        ASSERT_EQ(Taken(seed).error, "");
    Mutator mutator;
    std::size_t tried = 0, refused = 0;
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (tried < 200 || (tried < 20'000 && std::chrono::steady_clock::now() < end)) {
        const std::string file = mutator.mutated(seeds[tried % seeds.size()], seeds[(tried / 7) % seeds.size()]);
        const Taken taken(file, {{"most_pages", 20}});
        ++tried;
        if (!taken.error.empty()) {
            ++refused;
            ASSERT_TRUE(taken.error.starts_with("intake.")) << taken.error << ' ' << taken.detail;
        } else {
            ASSERT_EQ(taken.result["pages"], taken.pages().size());
        }
        for (std::size_t page = 0; page < taken.pages().size(); ++page)
            ASSERT_EQ(taken.pages()[page].sha256, sha256Of(taken.bytes(page)));
    }
    EXPECT_GT(refused, 0u);
    EXPECT_LT(refused, tried);
    RecordProperty("files", static_cast<int>(tried));
}

}  // namespace
}  // namespace sohoa::intake
