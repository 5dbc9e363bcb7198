// A scan profile: the settings of a kind of work under one name, as an administrator decided them.
// HOME/profiles/NAME.toml, or built in.
//
//   title = "Công văn nhiều trang"
//   title_en = "Letters of several pages"
//   locked = true             # an order may not change what stands here
//   source = "adf"            # flatbed, adf, adf-duplex, manual-duplex
//   dpi = 300
//   mode = "color"            # color, gray, bw
//   paper = "a4"              # a4, a5, a3, legal, auto, long
//   brightness = 0            # -100 to 100
//   confirm_empty = true      # the feeder is asked again before "empty" is believed
//   whole_pages = false       # true: each page goes into the PDF as one image, never in layers
//   device = ""               # a scanner's stable name; "": the office's
//   [quality]                 # limits of image quality (core/quality_limits.h) that are not the usual ones
//   blurred = 0.6             # false: not looked for
//
// A key that is missing has the value shown (title: the name). Nghị định 30/2020/NĐ-CP Phụ lục I Phần II asks of a
// digitized document colour, at least 200 dpi and true size; Thông tư 05/2025/TT-BNV of paper in archives at least 200
// dpi and 24-bit colour. So 300 dpi in colour is what there is unless an office decides otherwise, and below 200 dpi
// nothing is taken.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/json.h"
#include "core/page.h"
#include "core/quality_limits.h"
#include "core/result.h"

namespace sohoa {

struct ScanProfile {
    std::string name;  // "cong-van"
    std::string title, titleEn;
    bool locked = false;
    PaperSource source = PaperSource::Adf;
    bool manualDuplex = false;  // beside Adf: the fronts, then the turned stack's backs, interleaved
    Dpi dpi{300};
    ColorMode mode = ColorMode::Color;
    std::string paper = "a4";
    int brightness = 0;
    bool confirmEmpty = true;
    bool wholePages = false;
    std::string device;
    QualityLimits quality;

    friend bool operator==(const ScanProfile&, const ScanProfile&) = default;
};

inline constexpr Dpi leastCertifiedDpi{200}, mostProfileDpi{600};

// What an order wants otherwise than its profile says.
struct ScanOverrides {
    std::optional<PaperSource> source;
    std::optional<bool> manualDuplex;
    std::optional<Dpi> dpi;
    std::optional<ColorMode> mode;
    std::optional<std::string> paper;
    std::optional<int> brightness;
    std::optional<bool> confirmEmpty;
    std::optional<std::string> device;
};

// "flatbed", "adf", "adf-duplex", "manual-duplex": a source and whether the backs are fed by hand.
struct ProfileSource {
    PaperSource source = PaperSource::Adf;
    bool manualDuplex = false;
};
std::optional<ProfileSource> profileSourceNamed(std::string_view name);
std::string_view sourceName(const ScanProfile& profile);

// Lower-case letters without marks, digits and hyphens, 40 at most: a file's name.
bool isProfileName(std::string_view name);
bool isPaperName(std::string_view name);

// Fails with scanner.profile_invalid, naming file and line, scanner.resolution_low, or core.file_unreadable.
Result<ScanProfile> readScanProfile(const std::filesystem::path& file);

// The same profile is always the same text.
std::string profileText(const ScanProfile& profile);

// One setting as a person types it: key as in the file, "quality.blurred" for those of a section. Fails with
// scanner.profile_invalid, scanner.resolution_low; then nothing is changed.
Result<> setInProfile(ScanProfile& profile, std::string_view key, std::string_view value);

// Every setting under its key, and "name".
Json toJson(const ScanProfile& profile);

// Fails with scanner.profile_invalid, scanner.resolution_low.
Result<> checkProfile(const ScanProfile& profile);

// The settings of an order. Fails with scanner.profile_locked where the profile is locked and a setting would become
// another (a profile without a device leaves the choice of it open), and as checkProfile does.
Result<ScanProfile> effective(const ScanProfile& profile, const ScanOverrides& overrides);

}  // namespace sohoa
